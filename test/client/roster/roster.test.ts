/** A roster sorts posts by rank and date, and says who is unknown by leaving nobody out. */
import { describe, expect, it } from "vitest";
import { holdersOf, matrixOf, type RosterPost, rosterOf } from "../../../client/roster/roster.ts";
import type { EntityNode } from "../../../client/state/graph.ts";

const entity = (id: string, kind: EntityNode["kind"]): EntityNode => ({ id, kind, name: id.toUpperCase(), degree: 1 });
const post = (
  id: string,
  type: RosterPost["type"],
  from: string,
  to: string,
  rest: Partial<RosterPost> = {},
): RosterPost => ({
  id,
  type,
  from,
  to,
  role: null,
  since: null,
  until: null,
  observed: [],
  certainty: "STATED",
  note: null,
  sources: [],
  holder: entity(from, "Official"),
  body: entity(to, "Committee"),
  ...rest,
});

const posts = [
  post("1", "MEMBER_OF", "z", "a"),
  post("2", "CHAIRS", "y", "b", { since: "2020" }),
  post("3", "CHAIRS", "x", "b", { until: "2019" }),
  post("4", "DEPUTY_CHAIRS", "z", "b"),
  post("5", "HOLDS_POST_IN", "x", "p", { body: entity("p", "Place") }),
];
const bodies = [entity("a", "Committee"), entity("b", "Committee"), entity("c", "Organization")];

describe("a roster", () => {
  it("names heads, deputies and members on a date; those without anybody come last", () => {
    const told = rosterOf(bodies, posts, "2024").map((each) => [
      each.body.id,
      each.heads.map(({ id }) => id),
      each.deputies.map(({ id }) => id),
      each.members.map(({ id }) => id),
      each.past.map(({ id }) => id),
    ]);
    expect(told).toEqual([
      ["b", ["2"], ["4"], [], ["3"]],
      ["a", [], [], ["1"], []],
      ["c", [], [], [], []],
    ]);
  });

  it("changes with the date: who is head now was not yet then", () => {
    const [first] = rosterOf(bodies, posts, "2018");
    expect(first?.heads.map(({ id }) => id)).toEqual(["3"]);
    expect(first?.past.map(({ id }) => id)).toEqual(["2"]);
  });

  it("is told by official too, highest rank first, bodies only", () => {
    expect(holdersOf(posts, "2024").map(({ holder, posts: held }) => [holder.id, held.map(({ id }) => id)])).toEqual([
      ["y", ["2"]],
      ["z", ["4", "1"]],
    ]);
  });

  it("is a matrix of officials by bodies", () => {
    const matrix = matrixOf(posts, "2024");
    expect([matrix.holders.map(({ id }) => id), matrix.bodies.map(({ id }) => id)]).toEqual([
      ["z", "y"],
      ["b", "a"],
    ]);
    expect(matrix.cell("z", "b").map(({ id }) => id)).toEqual(["4"]);
    expect(matrix.cell("y", "a")).toEqual([]);
  });
});
