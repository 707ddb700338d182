/** The shipped data set in memory, with the places of its facts and, where they are at hand, the texts it was read from. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { EntityFact, RelationshipFact, SourceFact } from "../../cypher/model/facts.ts";
import type { Fault } from "../fault.ts";
import type { Input, Reports } from "../read/reader.ts";
import { readEntities, readRelationships, readSources } from "../validate/read-facts.ts";
import type { Stated } from "../validate/stated.ts";

/** A data set. `texts` holds the paragraphs of each document by id; empty if the documents are not at hand. */
export type Data = {
  readonly entities: readonly Stated<EntityFact>[];
  readonly relationships: readonly Stated<RelationshipFact>[];
  readonly sources: readonly Stated<SourceFact>[];
  readonly texts: ReadonlyMap<string, readonly string[]>;
};

/** One rule of the check: a function from the data to what it finds wrong. */
export type Rule = { readonly name: string; readonly what: string; check(data: Data): readonly Fault[] };

const UNHEARD: Reports = { fault: () => {}, warning: () => {} };

/** Reads a valid input whole; `textFolder` may hold `<document>.txt`. */
export async function readData(input: Input, textFolder: string): Promise<Data> {
  const inputs = [{ input, dataset: input.defaultDataset, forced: false }];
  const sources = await gather(readSources(inputs, UNHEARD));
  const texts = new Map<string, readonly string[]>();
  for (const { fact } of sources) {
    const text = await readFile(join(textFolder, `${fact.id}.txt`), "utf8").catch(() => undefined);
    if (text !== undefined) texts.set(fact.id, paragraphsOf(text));
  }
  return {
    sources,
    texts,
    entities: await gather(readEntities(inputs, UNHEARD)),
    relationships: await gather(readRelationships(inputs, UNHEARD)),
  };
}

/** The paragraphs that locators count: non-empty lines, once no-break spaces are read as spaces. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .replaceAll("\u00a0", " ")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

async function gather<Fact>(facts: AsyncIterable<{ readonly stated: Stated<Fact> }>): Promise<readonly Stated<Fact>[]> {
  const all: Stated<Fact>[] = [];
  for await (const { stated } of facts) all.push(stated);
  return all;
}
