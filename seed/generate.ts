/**
 * A made-up graph of any size as a CSV pair: the same seed gives the same bytes. For tests and benchmarks. A few entities
 * have very many relationships, as in real graphs; every relationship joins kinds that its type allows.
 */
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { KIND_NAMES, KINDS, type Kind } from "../cypher/model/kinds.ts";
import { joins, RELATIONSHIP_TYPE_NAMES, relationshipSpec } from "../cypher/model/relationship-types.ts";
import { csvLine } from "./export/csv-cell.ts";

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
  for (let index = 0; index < relationships; index += 1) {
    const type = pick(RELATIONSHIP_TYPE_NAMES, random());
    const fromKind = pick(relationshipSpec(type).from, random());
    const targets = relationshipSpec(type).to.filter((kind) => joins(type, fromKind, kind));
    const from = pickOfKind(fromKind, nodes, random());
    // The cube draws most ends to the first few entities of a kind.
    const to = pickOfKind(pick(targets, random()), nodes, random() ** 3);
    const year = 1990 + Math.floor(random() * 30);
    const start = random() < 0.5 ? `${year}` : "";
    const end = start !== "" && random() < 0.3 ? `${year + 3}-06` : "";
    const role = random() < 0.5 ? `${pick(FIRST, random())} role` : "";
    yield csvLine([`tie:${index}`, type, idOf(from), idOf(to), role, start, end, sourceOf(random)]);
  }
}

/** The index of an entity of the kind; `at` says which, from the first to the last. */
function pickOfKind(kind: Kind, nodes: number, at: number): number {
  const offset = KIND_NAMES.indexOf(kind);
  const count = Math.floor((nodes - 1 - offset) / KIND_NAMES.length) + 1;
  if (count < 1) throw new RangeError(`a generated graph needs at least ${KIND_NAMES.length} nodes`);
  return offset + KIND_NAMES.length * Math.floor(at * count);
}

function sourceOf(random: () => number): string {
  return `generated-${Math.floor(random() * 100)}#${1 + Math.floor(random() * 50)}`;
}
