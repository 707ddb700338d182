/**
 * The API over the shipped data set. What is expected here was read in the five documents, and not in the data: who
 * heads or deputises for what, and the traps into which a careless reader falls.
 */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { SILENT_LOG } from "../../../cypher/log.ts";
import { seedIfEmpty } from "../../../seed/seed-if-empty.ts";
import { openTestDoor, wipe } from "../../cypher/read/write-world.ts";
import { question, type Served, serveGraph } from "./serve-graph.ts";
import { COMMITTEE, DISTRICT, GROUP, MUNICIPAL, STATED } from "./stated-posts.ts";

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

type Link = {
  readonly type: string;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly certainty: string;
  readonly sources: readonly { readonly locator: string }[];
  readonly node: { readonly name: string };
};

/** Answers are looked into freely; what is expected of them says what they are. */
type Data = ReturnType<typeof JSON.parse>;

async function ask(query: string): Promise<Data> {
  return question(served, query);
}

describe("the question of the first page", () => {
  test("Yin Li heads the Committee and the Leading Group, and is Secretary of the municipal committee", async () => {
    expect(
      await ask(
        `{ entity(id: "official:yin-li") { name ... on Official { chairs { edges { role node { name } } } } } }`,
      ),
    ).toEqual({
      entity: {
        name: "Yin Li",
        chairs: {
          edges: [
            { role: "Secretary", node: { name: MUNICIPAL } },
            { role: "Head", node: { name: COMMITTEE } },
            { role: "Head", node: { name: GROUP } },
          ],
        },
      },
    });
  });

  test("each of the 17 officials heads and deputises for what the texts state, and for nothing else", async () => {
    const LINKS = `edges { type role since until certainty sources { locator } node { name } }`;
    const { officials } = await ask(
      `{ officials { totalCount nodes { name chairs { ${LINKS} } deputyChairs { ${LINKS} } } } }`,
    );
    expect(officials.totalCount).toBe(17);
    const found = Object.fromEntries(
      officials.nodes.map((node: { name: string; chairs: { edges: Link[] }; deputyChairs: { edges: Link[] } }) => [
        node.name,
        [...node.chairs.edges, ...node.deputyChairs.edges]
          .map(({ type, role, node: body }) => [type, body.name, role])
          .sort((a, b) => (String(a) < String(b) ? -1 : 1)),
      ]),
    );
    const expected = Object.fromEntries(
      Object.entries(STATED).map(([name, posts]) => [
        name,
        posts.map(([type, body, role]) => [type, body, role]).sort((a, b) => (String(a) < String(b) ? -1 : 1)),
      ]),
    );
    expect(found).toEqual(expected);

    // Each cites the paragraph that says it, is stated, and has no beginning or end, of which no text speaks.
    for (const node of officials.nodes)
      for (const edge of [...node.chairs.edges, ...node.deputyChairs.edges]) {
        const [, , , said] =
          STATED[node.name]?.find(([type, body]) => type === edge.type && body === edge.node.name) ?? [];
        expect(edge.sources.map(({ locator }: { locator: string }) => locator)).toContain(said);
        expect([edge.certainty, edge.since, edge.until]).toEqual(["STATED", null, null]);
      }
  });
});

describe("traps", () => {
  test("Xiong Jiuling heads the Office of the Committee, not the Committee", async () => {
    const { committees } = await ask(
      `{ committees(filter: { name: { equals: "${COMMITTEE}" } }) { nodes { chairs { nodes { name } } deputyChairs { nodes { name } } } } }`,
    );
    expect(committees.nodes).toEqual([
      { chairs: { nodes: [{ name: "Yin Li" }] }, deputyChairs: { nodes: [{ name: "Liu Wei" }, { name: "Yin Yong" }] } },
    ]);
  });

  test("the district's bodies are others than the city's; Chang Wei heads both, and nobody is stated to be a deputy", async () => {
    const { committees } = await ask(
      `{ committees(filter: { name: { contains: "District" } }) { nodes { name chairs { nodes { name } } deputyChairs { totalCount } } } }`,
    );
    expect(committees.nodes).toEqual([
      { name: `District ${GROUP}`, chairs: { nodes: [{ name: "Chang Wei" }] }, deputyChairs: { totalCount: 0 } },
      {
        name: `Foreign Affairs Committee of the ${DISTRICT}`,
        chairs: { nodes: [{ name: "Chang Wei" }] },
        deputyChairs: { totalCount: 0 },
      },
    ]);
  });

  test("a commission and its office are kept apart; Sun Shuxian is deputy in the office", async () => {
    const { committees } = await ask(
      `{ committees(filter: { name: { equals: "Foreign Affairs Commission of the CPC Central Committee" } }) {
         nodes { chairs { totalCount } deputyChairs { totalCount } officeHolders { totalCount } } } }`,
    );
    expect(committees.nodes).toEqual([
      { chairs: { totalCount: 0 }, deputyChairs: { totalCount: 0 }, officeHolders: { totalCount: 0 } },
    ]);
  });

  test("attending is not membership: no official is a member of the two municipal bodies or the two of the district", async () => {
    const { committees } = await ask(
      `{ committees(filter: { hasChair: true }) { nodes { name members { edges { node { kind name } } } } } }`,
    );
    for (const { name, members } of committees.nodes)
      for (const { node } of members.edges) expect(`${name}: ${node.kind}`).not.toContain("Official");
  });

  test("all who attended the plenaries did so, and none is invented", async () => {
    const { officials } = await ask(`{ officials { nodes { name attended { edges { role node { date } } } } } }`);
    const names = officials.nodes
      .filter(({ attended }: { attended: { edges: unknown[] } }) => attended.edges.length > 0)
      .map(({ name }: { name: string }) => name);
    expect(names.sort()).toEqual(Object.keys(STATED).sort());
    // The one speech of Xi Jinping that a text dates is no plenary.
    const xi = officials.nodes.find(({ name }: { name: string }) => name === "Xi Jinping");
    expect(xi.attended.edges).toEqual([{ role: "spoke", node: { date: "2014-02-26" } }]);
  });

  test("Shougang Park hosts the Special Exhibition of CIFTIS, and not CIFTIS", async () => {
    const { venues } = await ask(
      `{ venues(filter: { name: { startsWith: "Shougang" } }) { nodes { name forums { nodes { name } } } } }`,
    );
    const [park] = venues.nodes;
    const hosted = park.forums.nodes.map(({ name }: { name: string }) => name);
    expect(hosted).toHaveLength(3);
    expect(hosted.filter((name: string) => /CIFTIS|Trade in Services/.test(name))).toEqual([
      expect.stringContaining("Special Exhibition"),
    ]);
    expect(hosted.filter((name: string) => /Smash/.test(name))).toHaveLength(1);
    expect(hosted.filter((name: string) => /Freeski/.test(name))).toHaveLength(1);
  });

  test("no date is invented: meetings have the dates that the texts give or imply, and nothing has begun or ended", async () => {
    const { meetings, relationships } = await ask(
      `{ meetings { nodes { name date sources { locator } } } relationships(first: 500) { totalCount pageInfo { hasNextPage } nodes { id since until observed } } }`,
    );
    const dates = meetings.nodes.map(({ date, sources }: { date: string | null; sources: { locator: string }[] }) => [
      sources[0]?.locator.slice(0, 3),
      date,
    ]);
    // 000 gives a day without its year; 001 and 002 give none; 003 gives the day, and its year with the publication.
    for (const [document, date] of dates) {
      if (document === "002") expect(date).toBeNull();
      if (document === "000") expect([null, "2023-03-16~"]).toContain(date);
      if (document === "001") expect([null, "2024", "2024~", "2024-05~"]).toContain(date);
    }
    expect(dates).toContainEqual(["000", "2023-03-16~"]);
    expect(
      dates.some(
        ([document, date]: [string, string | null]) => document === "003" && /^2024-01-18~?$/.test(date ?? ""),
      ),
    ).toBe(true);
    const known = /^(2014-02-26|2023-03-16~|2024-05-16|2024-01-18~?|2024-01-19|2022~?|2024-05~|2024)$/;
    for (const { id, observed } of relationships.nodes)
      for (const date of observed) expect(`${id} ${date}`).toMatch(new RegExp(` ${known.source.slice(1)}`));
  });
});

describe("worked queries", () => {
  test("search finds officials, bodies by alias, and forgives", async () => {
    const { a, b, c } = await ask(
      `{ a: search(text: "yin li", first: 1) { edges { quality node { id } } }
         b: search(text: "CIFTIS", first: 1) { edges { quality node { kind } } }
         c: search(text: "yanqui lake", kinds: [Venue]) { edges { quality node { name } } } }`,
    );
    expect(a.edges).toEqual([{ quality: "EXACT", node: { id: "official:yin-li" } }]);
    expect(b.edges).toEqual([{ quality: "EXACT", node: { kind: "Forum" } }]);
    expect(c.edges.map(({ quality }: { quality: string }) => quality)).toContain("FUZZY");
    expect(c.edges[0].node.name).toMatch(/^Yanqi Lake/);
  });

  test("the neighbourhood of Yin Li tells what more there is of each", async () => {
    const { neighborhood } = await ask(
      `{ neighborhood(ids: ["official:yin-li"], types: [CHAIRS, DEPUTY_CHAIRS]) { truncated total nodes { depth hiddenTotal hidden { type direction count } entity { name } } relationships { type role } } }`,
    );
    expect(neighborhood).toMatchObject({ truncated: false, total: 4 });
    expect(neighborhood.relationships).toHaveLength(3);
    const committee = neighborhood.nodes.find(({ entity }: { entity: { name: string } }) => entity.name === COMMITTEE);
    expect(committee.hidden).toContainEqual({ type: "DEPUTY_CHAIRS", direction: "IN", count: 2 });
  });

  test("every locator names a document that is there and a paragraph that it has", async () => {
    const { entities, relationships, sources } = await ask(
      `{ entities(first: 500) { pageInfo { hasNextPage } nodes { id sources { locator paragraph source { id } } } }
         relationships(first: 500) { nodes { id sources { locator paragraph source { id } } } } sources { id paragraphs } }`,
    );
    expect(entities.pageInfo.hasNextPage).toBe(false);
    const paragraphs = new Map(
      sources.map((source: { id: string; paragraphs: number }) => [source.id, source.paragraphs]),
    );
    expect([...paragraphs.keys()]).toEqual(["000", "001", "002", "003", "004"]);
    for (const { id, sources: cited } of [...entities.nodes, ...relationships.nodes]) {
      expect(cited, id).not.toEqual([]);
      for (const { paragraph, source } of cited)
        expect(paragraph ?? 0).toBeLessThanOrEqual(Number(paragraphs.get(source.id)));
    }
  });

  test("the data set, its sources and the model are told", async () => {
    const { dataset, model } = await ask(
      `{ dataset { checksum loadedAt entityCount kinds { kind count } sourceCount parts { name } } model { kinds { name } relationshipTypes { name } } }`,
    );
    expect(dataset.sourceCount).toBe(5);
    expect(dataset.kinds[0]).toEqual({ kind: "Official", count: 17 });
    expect(dataset.kinds.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      dataset.entityCount,
    );
    expect(dataset.parts).toHaveLength(1);
    expect(model.kinds).toHaveLength(8);
    expect(model.relationshipTypes).toHaveLength(17);
  });
});
