/** Search: tiers, what does not count, hostile texts. */
import { describe, expect, test } from "vitest";
import { asking, type OpenGraph } from "./asking.ts";

/** The suite. */
export function describeSearch(name: string, open: OpenGraph): void {
  describe(`${name}: search`, () => {
    const ask = asking(open);
    const hits = async (text: string, more = ""): Promise<readonly string[]> => {
      const answer = await ask(
        `query ($text: String!) { search(text: $text${more}) { edges { quality node { id } } totalCount } }`,
        {
          text,
        },
      );
      const { edges, totalCount } = Reflect.get(Object(answer), "search");
      expect(edges).toHaveLength(totalCount);
      return edges.map(({ quality, node }: { quality: string; node: { id: string } }) => `${quality} ${node.id}`);
    };

    test("exact names come first, then beginnings, then all words, then near misses", async () => {
      expect(await hits("convention centre")).toEqual(["EXACT venue:centre", "PREFIX venue:hall"]);
      expect(await hits("affairs committee")).toEqual(["WORDS committee:fac", "WORDS organization:office"]);
      expect(await hits("foreign")).toEqual(["PREFIX committee:fac", "WORDS organization:office"]);
      expect(await hits("lovelase")).toEqual(["FUZZY official:ada"]);
      expect(await hits("convetnion cnetre")).toEqual(["FUZZY venue:centre", "FUZZY venue:hall"]);
    });

    test("case, accents, punctuation and spaces do not count", async () => {
      for (const text of ["cafe de la paix", "  CAFÉ,  de-la PAIX! ", "Cafe\u0301 de la Paix"])
        expect(await hits(text)).toEqual(["EXACT organization:cafe"]);
    });

    test("aliases are names too", async () => {
      expect(await hits("fac")).toContain("EXACT committee:fac");
      expect(await hits("countess of")).toEqual(["PREFIX official:ada"]);
    });

    test("words may come from different names of one entity", async () => {
      expect(await hits("ada countess")).toEqual(["WORDS official:ada"]);
    });

    test("names in Chinese are found whole and by their beginning, not by any character of theirs", async () => {
      expect(await hits("蔡元培")).toEqual(["EXACT official:cai"]);
      expect(await hits("蔡元")).toEqual(["PREFIX official:cai"]);
      expect(await hits("孑民")).toEqual(["WORDS official:cai"]);
      expect(await hits("元旦")).toEqual([]);
    });

    test("kinds narrow a search; no kinds, no hits", async () => {
      expect(await hits("committee", ", kinds: [Organization]")).toEqual(["WORDS organization:office"]);
      expect(await hits("committee", ", kinds: []")).toEqual([]);
    });

    test("short words must be right, longer ones may be a letter or two off", async () => {
      expect(await hits("bp")).toEqual([]);
      expect(await hits("yim")).toEqual(["FUZZY official:bo", "FUZZY official:bo-2"]);
      expect(await hits("xyz")).toEqual([]);
    });

    test.each([
      [""],
      ["   "],
      ["!!!"],
      ["*"],
      ["?"],
      ['"'],
      ['O"Brien ( AND'],
      ["ada AND"],
      ["NOT ada OR"],
      ["ada~9^8"],
      ["[a TO z]"],
      ["{* TO *}"],
      ["searchKeys:ada"],
      ["\\"],
      ["a && b || !c"],
      ["$lucene"],
      ["') RETURN 1 //"],
      ["\u0000"],
      ["\ud800"],
      ["🙂"],
      ["a ".repeat(128)],
      ["x".repeat(256)],
    ])("the hostile text %j is answered with a list", async (text) => {
      expect(await hits(text)).toBeInstanceOf(Array);
    });

    test("texts without letters or digits find nothing", async () => {
      expect(
        await ask(
          `{ search(text: "*") { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
        ),
      ).toEqual({
        search: { totalCount: 0, nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
      });
    });
  });
}
