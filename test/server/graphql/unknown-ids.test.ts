/** Ids that are not there, as the fields that walk the structure refuse them. */
import { expect, test } from "vitest";
import { openMemoryGraph } from "../../cypher/read/oracle/memory-graph.ts";
import { SMALL_WORLD } from "../../cypher/read/small-world.ts";
import { ask } from "./ask.ts";

const graph = openMemoryGraph(SMALL_WORLD);

test.each([
  [
    `dependencies(id: "initiative:plam", direction: UPSTREAM) { total }`,
    'No entity has the id "initiative:plam". Did you mean "initiative:plan"?',
  ],
  [
    `paths(from: "official:ada", to: "committee:facc") { length }`,
    'No entity has the id "committee:facc". Did you mean "committee:fac"?',
  ],
  [`paths(from: "official:ada", to: "official:bo", avoid: ["x"]) { length }`, 'No entity has the id "x".'],
  [`linkedInitiatives(id: "official:xyzzy") { totalCount }`, 'No entity has the id "official:xyzzy".'],
  [
    `interlocks(ids: ["committee:lgg"]) { totalCount }`,
    'No entity has the id "committee:lgg". Did you mean "committee:lg"?',
  ],
  [
    `dependencies(id: "initiative:plan", direction: UPSTREAM) { comparison(id: "gone") { both { totalCount } } }`,
    'No entity has the id "gone".',
  ],
])("%s", async (question, message) => {
  await expect(ask(graph, `{ ${question} }`)).rejects.toMatchObject({ code: "UNKNOWN_ENTITY", message });
});

test.each([
  [
    `linkedInitiatives(id: "place:city") { totalCount }`,
    /is of the kind Place; allowed is the id of: official, committee/,
  ],
  [
    `linkedOfficials(id: "official:ada") { totalCount }`,
    /is of the kind Official; allowed is the id of: initiative\.$/,
  ],
  [`changes(from: "2024", to: "2023") { totalCount }`, /allowed is a date that is not before from/],
  [
    `dependencies(id: "initiative:plan", direction: UPSTREAM, maxDepth: 0) { total }`,
    /maxDepth is 0; allowed is a whole number from 1 to/,
  ],
  [`structure { measures(after: "bm9uZQ") { totalCount } }`, /is not one that this list gave out/],
])("%s", async (question, message) => {
  await expect(ask(graph, `{ ${question} }`)).rejects.toMatchObject({
    code: "BAD_INPUT",
    message: expect.stringMatching(message),
  });
});
