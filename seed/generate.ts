/**
 * A made-up graph of any size as a CSV pair: the same seed gives the same bytes. For tests and benchmarks. A few entities
 * have very many relationships, as in real graphs; most relationships are posts and memberships; what depends on what
 * never runs in a circle and reaches hundreds; every relationship joins kinds that its type allows.
 */
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { csvLine } from "../cypher/csv-cell.ts";
import { BODY_KINDS, KIND_NAMES, KINDS, type Kind } from "../cypher/model/kinds.ts";
import {
  joins,
  RELATIONSHIP_TYPE_NAMES,
  type RelationshipType,
  relationshipSpec,
} from "../cypher/model/relationship-types.ts";

/** How many entities and relationships, from which seed, and into which folder. */
export type GenerateOptions = {
  readonly nodes: number;
  readonly relationships: number;
  readonly seed: number;
  readonly out: string;
};

const FIRST = ["North", "South", "East", "West", "Old", "New", "Upper", "Lower", "Great", "Little", "Golden", "Silver"];
const SECOND = [
  "River",
  "Lake",
  "Harbour",
  "Garden",
  "Bridge",
  "Tower",
  "Valley",
  "Market",
  "Forest",
  "Island",
  "Gate",
];

/** How often a type is drawn; those not named, once. */
const SHARES: Partial<Record<RelationshipType, number>> = {
  MEMBER_OF: 8,
  HOLDS_POST_IN: 8,
  DEPUTY_CHAIRS: 3,
  RESPONSIBLE_FOR: 6,
  DEPENDS_ON: 3,
  CHAIRS: 2,
};
const DRAWN_TYPES = RELATIONSHIP_TYPE_NAMES.flatMap((type) => Array.from({ length: SHARES[type] ?? 1 }, () => type));

/** Undertakings are parts of programmes of so many of each kind; what one depends on comes a little later in the same. */
const PROGRAMME = 300;
const REACH = 40;

/** Writes nodes.csv and edges.csv with the columns that every reader of the pair must know. */
export async function generatePair({ nodes, relationships, seed, out }: GenerateOptions): Promise<void> {
  await mkdir(out, { recursive: true });
  const random = makeRandom(seed);
  const files = [
    ["nodes.csv", nodeLines(nodes, random)],
    ["edges.csv", edgeLines(nodes, relationships, random)],
  ] as const;
  for (const [name, lines] of files) await pipeline(Readable.from(lines), createWriteStream(join(out, name)));
}

/** Numbers from 0 up to but not including 1. Mulberry32 by Tommy Ettinger, public domain. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(items: readonly T[], at: number): T {
  const item = items[Math.floor(at * items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

const kindOf = (index: number): Kind => pick(KIND_NAMES, (index % KIND_NAMES.length) / KIND_NAMES.length);
const idOf = (index: number): string => `${KINDS[kindOf(index)].slug}:g-${index}`;

function* nodeLines(nodes: number, random: () => number): Generator<string> {
  yield csvLine(["id", "kind", "name", "aliases", "source"]);
  for (let index = 0; index < nodes; index += 1) {
    const name = `${pick(FIRST, random())} ${pick(SECOND, random())} ${KINDS[kindOf(index)].singular} ${index}`;
    const aliases = random() < 0.2 ? `G${index}|${name}, "the ${index}th"` : "";
    yield csvLine([idOf(index), kindOf(index), name, aliases, sourceOf(random)]);
  }
}

function* edgeLines(nodes: number, relationships: number, random: () => number): Generator<string> {
  yield csvLine(["id", "type", "from", "to", "role", "start", "end", "source"]);
  const needed = new Set<string>();
  for (let index = 0; index < relationships; index += 1) {
    const type = pick(DRAWN_TYPES, random());
    const [from, to] = type === "DEPENDS_ON" ? pickDependency(nodes, needed, random) : pickEnds(type, nodes, random);
    const year = 1990 + Math.floor(random() * 30);
    const start = random() < 0.5 ? `${year}` : "";
    const end = start !== "" && random() < 0.3 ? `${year + 3}-06` : "";
    const role = random() < 0.5 ? `${pick(FIRST, random())} role` : "";
    yield csvLine([`tie:${index}`, type, idOf(from), idOf(to), role, start, end, sourceOf(random)]);
  }
}

function pickEnds(type: RelationshipType, nodes: number, random: () => number): readonly [from: number, to: number] {
  const fromKind = pick(relationshipSpec(type).from, random());
  const targets = relationshipSpec(type).to.filter((kind) => joins(type, fromKind, kind));
  // The powers draw many beginnings and most ends to the first few entities of a kind.
  const from = pickOfKind(fromKind, nodes, random() ** 2);
  return [from, pickOfKind(pick(targets, random()), nodes, random() ** 3)];
}

/** A pair that is not among those `needed` yet, unless the graph is so small that none is found; it joins them. */
function pickDependency(nodes: number, needed: Set<string>, random: () => number): readonly [from: number, to: number] {
  let pair = drawDependency(nodes, random);
  for (let tries = 0; needed.has(pair.join()) && tries < 20; tries += 1) pair = drawDependency(nodes, random);
  needed.add(pair.join());
  return pair;
}

/** Mostly initiatives, of every second programme; the second end stands later than the first, so there are no circles. */
function drawDependency(nodes: number, random: () => number): readonly [from: number, to: number] {
  const { from: froms, to: targets } = relationshipSpec("DEPENDS_ON");
  const fromKind = random() < 0.6 ? "Initiative" : pick(froms, random());
  const place = placeOf(pickOfKind(fromKind, nodes, random()));
  const start = place - (place % (2 * PROGRAMME)) + (place % PROGRAMME);
  const later = start + 1 + Math.floor(random() ** 2 * REACH);
  const toKind = random() < 0.6 ? "Initiative" : pick(targets, random());
  const within = Math.floor(later / PROGRAMME) === Math.floor(start / PROGRAMME) && later < countOfKind(toKind, nodes);
  const body = (): number => pickOfKind(pick(BODY_KINDS, random()), nodes, random() ** 3);
  return [indexOf(fromKind, start), within ? indexOf(toKind, later) : body()];
}

/** How many entities of the kind there are, and where the `place`th of them stands among all. */
function countOfKind(kind: Kind, nodes: number): number {
  return Math.floor((nodes - 1 - KIND_NAMES.indexOf(kind)) / KIND_NAMES.length) + 1;
}

const indexOf = (kind: Kind, place: number): number => KIND_NAMES.indexOf(kind) + KIND_NAMES.length * place;
const placeOf = (index: number): number => Math.floor(index / KIND_NAMES.length);

/** The index of an entity of the kind; `at` says which, from the first to the last. */
function pickOfKind(kind: Kind, nodes: number, at: number): number {
  const count = countOfKind(kind, nodes);
  if (count < 1) throw new RangeError(`a generated graph needs at least ${KIND_NAMES.length} nodes`);
  return indexOf(kind, Math.floor(at * count));
}

function sourceOf(random: () => number): string {
  return `generated-${Math.floor(random() * 100)}#${1 + Math.floor(random() * 50)}`;
}
