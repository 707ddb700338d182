/** The neighbourhood of entities: depth, limit, narrowing, what is hidden. */
import { describe, expect, test } from "vitest";
import { asking, type OpenGraph } from "./asking.ts";

/** The suite. */
export function describeNeighborhood(name: string, open: OpenGraph): void {
  describe(`${name}: neighbourhood`, () => {
    const ask = asking(open);
    const around = async (args: string): Promise<unknown> => {
      const answer = await ask(
        `{ neighborhood(${args}) { truncated total nodes { depth hiddenTotal entity { id } } relationships { id } } }`,
      );
      const { truncated, total, nodes, relationships } = Reflect.get(Object(answer), "neighborhood");
      return {
        truncated,
        total,
        nodes: nodes.map((node: { depth: number; hiddenTotal: number; entity: { id: string } }) => [
          node.entity.id,
          node.depth,
          node.hiddenTotal,
        ]),
        relationships: relationships.map(({ id }: { id: string }) => id),
      };
    };

    test("depth 0 shows the entities themselves and what is among them", async () => {
      expect(await around(`ids: ["official:loop", "official:ada"], depth: 0`)).toEqual({
        truncated: false,
        total: 2,
        nodes: [
          ["official:ada", 0, 6],
          ["official:loop", 0, 0],
        ],
        relationships: [
          "RELATED_TO:official:ada:official:loop",
          "RELATED_TO:official:loop:official:ada",
          "RELATED_TO:official:loop:official:loop",
        ],
      });
    });

    test("each step goes one further, nearest first, then by name", async () => {
      expect(await around(`ids: ["venue:hall"], depth: 2`)).toEqual({
        truncated: false,
        total: 7,
        nodes: [
          ["venue:hall", 0, 0],
          ["venue:centre", 1, 0],
          ["forum:fair", 1, 0],
          ["place:city", 2, 2],
          ["committee:lg", 2, 3],
          ["meeting:plenary", 2, 3],
          ["initiative:plan", 2, 1],
        ],
        relationships: [
          "DELIBERATED:meeting:plenary:initiative:plan",
          "DEPENDS_ON:forum:fair:venue:centre",
          "DEPENDS_ON:initiative:plan:venue:centre",
          "HOSTED_AT:meeting:plenary:venue:centre",
          "HOSTED_AT:forum:fair:place:city",
          "HOSTED_AT:forum:fair:venue:hall",
          "LOCATED_IN:venue:centre:place:city",
          "PART_OF:venue:hall:venue:centre",
          "RELATED_TO:committee:lg:committee:lg",
          "RESPONSIBLE_FOR:committee:lg:initiative:plan",
          "SUPPORTS:committee:lg:forum:fair",
        ],
      });
    });

    test("a limit cuts the level that does not fit and says so", async () => {
      expect(await around(`ids: ["venue:hall"], depth: 4, limit: 2`)).toEqual({
        truncated: true,
        total: 3,
        nodes: [
          ["venue:hall", 0, 1],
          ["venue:centre", 1, 4],
        ],
        relationships: ["PART_OF:venue:hall:venue:centre"],
      });
      expect(await around(`ids: ["venue:hall", "venue:centre"], depth: 0, limit: 1`)).toMatchObject({
        total: 2,
        nodes: [
          ["venue:centre", 0, expect.any(Number)],
          ["venue:hall", 0, expect.any(Number)],
        ],
      });
    });

    test("types, kinds and the date narrow what is walked; empty lists walk nowhere", async () => {
      expect(await around(`ids: ["committee:fac"], types: [CHAIRS], asOf: "2024"`)).toEqual({
        truncated: false,
        total: 2,
        nodes: [
          ["committee:fac", 0, 5],
          ["official:bo", 1, 3],
        ],
        relationships: ["CHAIRS:official:bo:committee:fac"],
      });
      expect(await around(`ids: ["committee:fac"], kinds: [Organization]`)).toEqual({
        truncated: false,
        total: 2,
        nodes: [
          ["committee:fac", 0, 4],
          ["organization:office", 1, 5],
        ],
        relationships: ["MEMBER_OF:organization:office:committee:fac", "PART_OF:organization:office:committee:fac"],
      });
      const alone = { truncated: false, total: 1, nodes: [["place:city", 0, 4]], relationships: [] };
      expect(await around(`ids: ["place:city"], types: []`)).toEqual(alone);
      expect(await around(`ids: ["place:city"], kinds: []`)).toEqual(alone);
    });

    test("what is hidden is told by type and direction", async () => {
      expect(
        await ask(
          `{ neighborhood(ids: ["committee:fac"], types: [CHAIRS]) { nodes { entity { name } hidden { type direction count } } } }`,
        ),
      ).toEqual({
        neighborhood: {
          nodes: [
            {
              entity: { name: "Foreign Affairs Committee" },
              hidden: [
                { type: "MEMBER_OF", direction: "IN", count: 2 },
                { type: "PART_OF", direction: "IN", count: 1 },
                { type: "CONVENED", direction: "OUT", count: 1 },
              ],
            },
            {
              entity: { name: "Ada Lovelace" },
              hidden: [
                { type: "CHAIRS", direction: "OUT", count: 1 },
                { type: "HOLDS_POST_IN", direction: "OUT", count: 3 },
                { type: "ATTENDED", direction: "OUT", count: 1 },
                { type: "RELATED_TO", direction: "OUT", count: 1 },
                { type: "RELATED_TO", direction: "IN", count: 1 },
              ],
            },
            {
              entity: { name: "Bo Yin" },
              hidden: [
                { type: "DEPUTY_CHAIRS", direction: "OUT", count: 1 },
                { type: "HOLDS_POST_IN", direction: "OUT", count: 1 },
                { type: "ATTENDED", direction: "OUT", count: 1 },
              ],
            },
          ],
        },
      });
    });

    test("a hidden self loop is one hidden relationship", async () => {
      expect(await around(`ids: ["committee:lg"], depth: 0, types: [CHAIRS]`)).toMatchObject({
        nodes: [["committee:lg", 0, 6]],
      });
    });

    test("an id that is not there is refused, and named", async () => {
      await expect(ask(`{ neighborhood(ids: ["place:city", "nobody", "nowhere"]) { total } }`)).rejects.toMatchObject({
        code: "UNKNOWN_ENTITY",
        message: `No entity has the id "nobody", "nowhere".`,
      });
      expect(await around("ids: []")).toEqual({ truncated: false, total: 0, nodes: [], relationships: [] });
    });
  });
}
