/** A world at random: every kind and type, equal names, parallel relationships, self loops, all manner of dates. */
import { CERTAINTIES, type RelationshipFact, STATUSES } from "../../../cypher/model/facts.ts";
import { KIND_NAMES, KINDS } from "../../../cypher/model/kinds.ts";
import { joins, RELATIONSHIP_TYPE_NAMES } from "../../../cypher/model/relationship-types.ts";
import { entity, relationship, source } from "./make-facts.ts";
import type { World } from "./oracle/world.ts";
import { type Random, seeded } from "./random.ts";

/** Words of names; few, so that names meet. */
export const WORDS = [
  "Affairs",
  "Beijing",
  "Café",
  "Committee",
  "Foreign",
  "Group",
  "Yin",
  "Łódź",
  "北京",
  "会议",
  "2nd",
];
/** Roles; few, so that filters find some. */
export const ROLES = ["Head", "Deputy Head", "First Deputy Head", "attended"];
/** Documents, the last of which nobody has described. */
export const DOCUMENTS = ["000", "001", "s#x", "lost"];
/** Dates of every precision. */
export const DATES = ["2019", "2021~", "2022-02", "2022-02-28", "2023-03-16~", "2024-05", "2024-12-31"];

/** The world of the seed, with so many entities and relationships. */
export function randomWorld(seed: number, entityCount: number, relationshipCount: number): World {
  const random = seeded(seed);
  const locators = (): readonly string[] =>
    random.some(DOCUMENTS, 2).map((id) => (random.chance(0.8) ? `${id}#${1 + random.below(9)}` : id));
  const date = (share: number): string | null => (random.chance(share) ? random.one(DATES) : null);
  const name = (): string => [random.one(WORDS), ...random.some(WORDS, 2)].join(" ");
  const ids = Array.from({ length: entityCount }, (_, index) => {
    const kind = random.one(KIND_NAMES);
    return { kind, id: `${KINDS[kind].slug}:${index}` };
  });
  const entities = ids.map(({ kind, id }) =>
    entity(kind, id, name(), {
      aliases: random.some(WORDS, 2).map((word) => `${word} ${random.one(WORDS)}`),
      description: random.chance(0.5) ? "Described." : null,
      note: random.chance(0.3) ? "Noted." : null,
      date: kind === "Meeting" || kind === "Forum" ? date(0.6) : null,
      status: kind === "Initiative" && random.chance(0.8) ? random.one(STATUSES) : null,
      possiblySameAs: [...new Set(random.some(ids, random.chance(0.2) ? 2 : 0).map((other) => other.id))],
      figures: random.chance(0.2) ? [figure(random, locators())] : [],
      sources: locators(),
    }),
  );
  const relationships: RelationshipFact[] = [];
  while (relationships.length < relationshipCount) {
    const from = random.one(ids);
    const to = random.chance(0.05) ? from : random.one(ids);
    const fitting = RELATIONSHIP_TYPE_NAMES.filter((type) => joins(type, from.kind, to.kind));
    relationships.push(
      relationship(random.one(fitting), from.id, to.id, {
        id: `r${relationships.length}`,
        role: random.chance(0.6) ? random.one(ROLES) : null,
        since: date(0.3),
        until: date(0.3),
        observed: random.some(DATES, 2),
        certainty: random.one(CERTAINTIES),
        note: random.chance(0.2) ? "Noted." : null,
        sources: locators(),
      }),
    );
  }
  return {
    entities,
    relationships,
    sources: DOCUMENTS.slice(0, -1).map((id) =>
      source(id, `Document ${id}`, { publisher: "Press", published: "2023", note: "Noted.", paragraphs: 9 }),
    ),
    datasets: [
      {
        name: "random",
        title: "At random",
        description: "For tests.",
        checksum: "00",
        loadedAt: "2024-01-01T00:00:00Z",
      },
    ],
  };
}

function figure(random: Random, sources: readonly string[]) {
  return {
    label: "count",
    value: random.below(1000) / 4,
    qualifier: random.chance(0.5) ? "nearly" : null,
    unit: null,
    date: random.chance(0.5) ? random.one(DATES) : null,
    comparison: null,
    sources,
  };
}
