/**
 * The facts of all inputs as a stream, one sort at a time, each with the data set that owns it. Read twice: validation
 * remembers what it saw, the loader writes it.
 */
import type { EntityFact, RelationshipFact, SourceFact } from "../../cypher/model/facts.ts";
import type { RawRecord } from "../raw.ts";
import type { Input, Reports, Rules } from "../read/reader.ts";
import { readEntity } from "./read-entity.ts";
import { type Remains, readRelationship } from "./read-relationship.ts";
import { readSource } from "./read-source.ts";
import type { Stated } from "./stated.ts";

/** An input with the data set to which its facts belong if they name none; `forced` overrides what they name. */
export type OwnedInput = { readonly input: Input; readonly dataset: string; readonly forced: boolean };

/** A fact with its owner and the rules of its input. */
export type OwnedFact<Fact> = { readonly stated: Stated<Fact>; readonly dataset: string; readonly rules: Rules };

/** All sources that the inputs describe. */
export const readSources = (inputs: readonly OwnedInput[], reports: Reports): AsyncGenerator<OwnedFact<SourceFact>> =>
  readFacts(inputs, "source", reports, (record) => readSource(record, reports.fault));

/** All entities. */
export const readEntities = (inputs: readonly OwnedInput[], reports: Reports): AsyncGenerator<OwnedFact<EntityFact>> =>
  readFacts(inputs, "entity", reports, (record, rules) => readEntity(record, rules, reports.fault));

/** All relationships; `tellRemains` hears of records that are none, with the rules of their input. */
export const readRelationships = (
  inputs: readonly OwnedInput[],
  reports: Reports,
  tellRemains: (remains: Remains, rules: Rules) => void = () => undefined,
): AsyncGenerator<OwnedFact<RelationshipFact>> =>
  readFacts(inputs, "relationship", reports, (record, rules) =>
    readRelationship(record, rules, reports.fault, (remains) => tellRemains(remains, rules)),
  );

async function* readFacts<Fact>(
  inputs: readonly OwnedInput[],
  sort: "source" | "entity" | "relationship",
  reports: Reports,
  read: (record: RawRecord, rules: Rules) => Stated<Fact> | undefined,
): AsyncGenerator<OwnedFact<Fact>> {
  for (const { input, dataset, forced } of inputs) {
    for await (const record of input.read(sort, reports)) {
      const stated = read(record, input.rules);
      if (stated === undefined) continue;
      yield { stated, dataset: forced ? dataset : (stated.dataset ?? dataset), rules: input.rules };
    }
  }
}
