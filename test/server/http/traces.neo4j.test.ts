/**
 * Traces, paths and linked initiatives over the shipped data, as a researcher and a developer ask for them. What is expected
 * was read in the documents.
 */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { SILENT_LOG } from "../../../cypher/log.ts";
import { seedIfEmpty } from "../../../seed/seed-if-empty.ts";
import { openTestDoor, wipe } from "../../cypher/read/write-world.ts";
import { errorsOf, post, question, type Served, serveGraph } from "./serve-graph.ts";

const door = openTestDoor(inject("neo4j"));
let served: Served;

beforeAll(async () => {
  await wipe(door);
  await seedIfEmpty(door, { log: SILENT_LOG });
  served = await serveGraph(door);
});
afterAll(async () => {
  await served.close();
  await door.close();
});

/** Answers are looked into freely; what is expected of them says what they are. */
type Data = ReturnType<typeof JSON.parse>;
const ask = (query: string): Promise<Data> => question(served, query);

const CENTRE = "initiative:center-for-international-exchanges";
const FACILITIES = "initiative:key-facilities";

describe("the trace of the central initiative", () => {
  test("upstream has its parts and what they need, each with the relationship and the paragraph that says so", async () => {
    const { dependencies } = await ask(
      `{ dependencies(id: "${CENTRE}", direction: UPSTREAM) { root { id } total truncated leftOut { reason }
           steps(first: 500) { totalCount nodes { depth routes routesExact sentence entity { id kind } via { type from { id } to { id } sources { locator } } } } } }`,
    );
    expect(dependencies.root).toEqual({ id: CENTRE });
    expect(dependencies.steps.totalCount).toBe(dependencies.total);
    expect([dependencies.truncated, dependencies.leftOut]).toEqual([false, []]);
    const { nodes } = dependencies.steps;
    const part = nodes.find(({ entity }: Data) => entity.id === FACILITIES);
    expect([part.depth, part.routesExact]).toEqual([1, true]);
    expect(part.sentence).toBe(
      "Improving Beijing's role as the center for international exchanges includes Building key facilities for international exchanges",
    );
    expect(part.via[0]).toMatchObject({ type: "INCLUDES", from: { id: CENTRE }, to: { id: FACILITIES } });
    expect(part.via[0].sources[0].locator).toMatch(/^00\d#\d+$/);
    for (const { entity, depth, via } of nodes) {
      expect(entity.kind).not.toBe("Official");
      expect(depth, entity.id).toBeGreaterThan(0);
      for (const { sources } of via) expect(sources, entity.id).not.toEqual([]);
    }
  });

  test("what depends on a part leads back to the whole, and both tell the same relationships", async () => {
    const { dependencies } = await ask(
      `{ dependencies(id: "${FACILITIES}", direction: DOWNSTREAM) { steps { nodes { depth entity { id } } } } }`,
    );
    const whole = dependencies.steps.nodes.find(({ entity }: Data) => entity.id === CENTRE);
    expect(whole.depth).toBe(1);
  });

  test("as text cites its sources, as CSV has a line for each relationship, as GraphML each entity once", async () => {
    const { dependencies } = await ask(
      `{ dependencies(id: "${CENTRE}", direction: UPSTREAM) { total relationshipCount text csv graphml } }`,
    );
    const { text, csv, graphml, total, relationshipCount } = dependencies;
    expect(text).toMatch(new RegExp(`^What .*\\(${CENTRE}\\) depends on: ${total} entities within 6 steps\\.\n`));
    expect(text).toMatch(/\n {2}includes Building key facilities for international exchanges \(.*\)( \[\d+\])+\n/);
    expect(text).toMatch(/\nSources\n\[1\] 00\d#\d+\n/);
    expect(csv.split("\r\n")).toHaveLength(relationshipCount + 2);
    expect(csv).toContain(`\r\n1,${FACILITIES},Initiative,Building key facilities`);
    expect(graphml.match(/<node /g)).toHaveLength(total + 1);
    expect(graphml.match(/<edge /g)).toHaveLength(relationshipCount);
  });

  test("stops at the depth it is given, and says what lies beyond", async () => {
    const { dependencies } = await ask(
      `{ dependencies(id: "${CENTRE}", direction: UPSTREAM, maxDepth: 1) { truncated leftOut { reason count } levels { depth count } total
           comparison(maxDepth: 2) { both { totalCount } onlyThis { totalCount } onlyOther { totalCount } } } }`,
    );
    const { truncated, leftOut, levels, total, comparison } = dependencies;
    expect(truncated).toBe(true);
    expect(leftOut).toEqual([{ reason: "DEPTH", count: comparison.onlyOther.totalCount }]);
    expect(levels).toEqual([{ depth: 1, count: total }]);
    expect([comparison.both.totalCount, comparison.onlyThis.totalCount]).toEqual([total + 1, 0]);
  });

  test("pages go on where they ended", async () => {
    const ids = async (after: string | null): Promise<Data> => {
      const page = after === null ? "first: 20" : `first: 20, after: "${after}"`;
      const { dependencies } = await ask(
        `{ dependencies(id: "${CENTRE}", direction: UPSTREAM) { total steps(${page}) { nodes { entity { id } } pageInfo { hasNextPage endCursor } } } }`,
      );
      return dependencies;
    };
    const seen: string[] = [];
    let total = 0;
    for (let after: string | null = null; ; ) {
      const page: Data = await ids(after);
      seen.push(...page.steps.nodes.map(({ entity }: Data) => entity.id));
      total = page.total;
      if (!page.steps.pageInfo.hasNextPage) break;
      after = page.steps.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(total);
    expect(seen).toHaveLength(total);
  });
});

describe("linked initiatives", () => {
  test("of Yin Li come through the bodies he heads, each with a sentence and its sources", async () => {
    const { linkedInitiatives } = await ask(
      `{ linkedInitiatives(id: "official:yin-li", kinds: [RESPONSIBLE]) { totalCount edges { sentence strength kinds node { id status } relationships { type from { id } to { id } sources { locator } } } } }`,
    );
    const { edges, totalCount } = linkedInitiatives;
    expect(edges).toHaveLength(totalCount);
    const tasks = edges.find(({ node }: Data) => node.id === "initiative:lg-key-tasks-2023");
    expect(tasks.sentence).toMatch(
      /^Yin Li heads the Leading Group for Improving [^(]*, which is responsible for Key Tasks of the Leading Group/,
    );
    expect(tasks.relationships.map(({ type }: Data) => type)).toEqual(["CHAIRS", "RESPONSIBLE_FOR"]);
    expect(tasks.relationships[0].sources).toEqual([{ locator: "002#1" }]);
    const strengths = edges.map(({ strength }: Data) => strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });

  test("and the officials behind one of them are he and his deputies, he first", async () => {
    const { linkedOfficials } = await ask(
      `{ linkedOfficials(id: "initiative:lg-key-tasks-2023", kinds: [RESPONSIBLE]) { nodes { name } edges { sentence } } }`,
    );
    expect(linkedOfficials.nodes[0]).toEqual({ name: "Yin Li" });
    expect(linkedOfficials.nodes.map(({ name }: Data) => name).sort()).toEqual([
      "Liu Wei",
      "Sun Shuxian",
      "Yin Li",
      "Yin Yong",
    ]);
  });

  test("of every official of a list come with the list, and lead on from there", async () => {
    const { officials, linkedInitiatives } = await ask(
      `{ officials { nodes { id linkedInitiatives(first: 1) { totalCount edges { sentence node { id linkedOfficials(first: 1) { nodes { id } } } } } } }
         linkedInitiatives(id: "official:yin-li", first: 1) { totalCount edges { sentence node { id } } } }`,
    );
    const { id: _, ...yinLi } = officials.nodes.find(({ id }: Data) => id === "official:yin-li");
    expect(yinLi.linkedInitiatives).toMatchObject(linkedInitiatives);
    expect(yinLi.linkedInitiatives.edges[0].node.linkedOfficials.nodes).toEqual([{ id: "official:yin-li" }]);
  });

  test("have a status that can be asked for, and kinds of entity that have none are refused", async () => {
    const { linkedInitiatives } = await ask(
      `{ linkedInitiatives(id: "official:yin-li", statuses: [DONE]) { nodes { status } } }`,
    );
    expect(new Set(linkedInitiatives.nodes.map(({ status }: Data) => status))).toEqual(new Set(["DONE"]));
    const [error] = errorsOf(await post(served, { query: `{ linkedInitiatives(id: "${CENTRE}") { totalCount } }` }));
    expect(error?.extensions.code).toBe("BAD_INPUT");
  });
});

describe("paths", () => {
  test("between two officials lead through the bodies they share, as sentences", async () => {
    const { paths } = await ask(
      `{ paths(from: "official:yin-li", to: "official:liu-wei", types: [CHAIRS, DEPUTY_CHAIRS]) { length sentence nodes { name } steps { direction relationship { role } } } }`,
    );
    expect(paths.slice(0, 3).map(({ length }: Data) => length)).toEqual([2, 2, 2]);
    expect(paths[1].sentence).toBe(
      "Yin Li heads the Foreign Affairs Committee of the CPC Beijing Municipal Committee, which has as deputy head Liu Wei",
    );
    expect(paths[1].steps).toEqual([
      { direction: "OUT", relationship: { role: "Head" } },
      { direction: "IN", relationship: { role: "Deputy Head" } },
    ]);
  });

  test("to an id that is not there are refused, with what was perhaps meant", async () => {
    const reply = await post(served, {
      query: `{ paths(from: "official:yin-li", to: "official:liu-wie") { length } }`,
    });
    const [error] = errorsOf(reply);
    expect(error?.message).toBe('No entity has the id "official:liu-wie". Did you mean "official:liu-wei"?');
    expect(error?.extensions.code).toBe("UNKNOWN_ENTITY");
  });
});

test("interlocks: the Committee and the Leading Group share their head and two deputies", async () => {
  const { interlocks } = await ask(
    `{ interlocks(first: 5) { leftOut nodes { weight first { name } second { name } shared { name } relationships { type sources { locator } } } } }`,
  );
  expect(interlocks.leftOut).toBe(0);
  const pair = interlocks.nodes.find(
    ({ first, second }: Data) =>
      first.name.startsWith("Foreign Affairs Committee of the CPC B") && second.name.startsWith("Leading Group for"),
  );
  expect(pair.shared.map(({ name }: Data) => name)).toEqual(["Liu Wei", "Yin Li", "Yin Yong"]);
  expect(pair.relationships).toHaveLength(6);
});

test("the structure of the whole graph: the central initiative is the most linked of its kind", async () => {
  const { structure } = await ask(
    `{ structure { betweennessExact modularity measures(orderBy: DEGREE, kinds: [Initiative], first: 1) { nodes { entity { id } degree community } }
         communities(first: 1) { nodes { number size members(first: 1) { id } } } bridges(first: 1) { totalCount nodes { sources { locator } } } } }`,
  );
  expect(structure.betweennessExact).toBe(true);
  expect(structure.modularity).toBeGreaterThan(0.3);
  expect(structure.measures.nodes[0].entity).toEqual({ id: CENTRE });
  expect(structure.communities.nodes[0]).toMatchObject({ number: 0 });
  expect(structure.bridges.totalCount).toBeGreaterThan(0);
});
