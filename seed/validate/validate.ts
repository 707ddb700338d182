/**
 * The first pass over all inputs: checks everything, collects all faults, and remembers what the load brings. Called by the
 * loader and by `check:data`. Must not know of Neo4j: what is stored already is asked through `Surroundings`.
 */

import type { DatasetFact } from "../../cypher/model/facts.ts";
import type { Kind } from "../../cypher/model/kinds.ts";
import type { RelationshipType } from "../../cypher/model/relationship-types.ts";
import { collectFaults, type Fault, refuseFaults } from "../fault.ts";
import type { Position } from "../raw.ts";
import type { Input, Reports, Rules } from "../read/reader.ts";
import { checkCitations, type Documents } from "./check-citations.ts";
import { makeEndChecks } from "./check-ends.ts";
import { checksum } from "./checksum.ts";
import type { Placed } from "./fields.ts";
import { type Ledger, type LedgerEntry, placeOf } from "./ledger.ts";
import { type OwnedFact, type OwnedInput, readEntities, readRelationships, readSources } from "./read-facts.ts";
import { nameRelationship, type Remains } from "./read-relationship.ts";
import { impliedSource, readDatasetFact } from "./read-source.ts";
import type { Stated } from "./stated.ts";

/** What there is beside the inputs: entities by id and documents, as a database holds them. */
export type Surroundings = {
  readonly documents: Documents;
  readonly lookUp: (ids: readonly string[]) => Promise<ReadonlyMap<string, Kind>>;
};

/** Nothing beside the inputs. */
export const NO_SURROUNDINGS: Surroundings = { documents: new Map(), lookUp: async () => new Map() };

/** What the inputs bring: where to read them again, and what was remembered. `implied` are sources nobody describes. */
export type Checked = {
  readonly inputs: readonly OwnedInput[];
  readonly datasets: ReadonlyMap<string, DatasetFact>;
  readonly sources: Ledger<"">;
  readonly implied: Ledger<"">;
  readonly entities: Ledger<Kind>;
  readonly relationships: Ledger<RelationshipType>;
  /** Entities that the inputs refer to and do not bring: they were found in the surroundings. */
  readonly outside: ReadonlySet<string>;
  /** Documents that the inputs cite and do not bring: they were found in the surroundings. */
  readonly citedOutside: ReadonlySet<string>;
  readonly warnings: readonly Fault[];
};

/** How a validation runs: the data set's name if the user gives one, what surrounds it, whom to tell of progress. */
export type ValidateOptions = {
  readonly dataset?: string | undefined;
  readonly surroundings: Surroundings;
  readonly onProgress?: (done: number, what: string) => void;
  readonly signal?: AbortSignal | undefined;
};

const TOLD_EVERY = 2_000;
const LOOKED_UP_AT_ONCE = 2_000;

/** Reads all inputs once. Throws LiaisonError BAD_INPUT with every fault if there is any. */
export async function validateInputs(inputs: readonly Input[], options: ValidateOptions): Promise<Checked> {
  const faults = collectFaults();
  const warnings = collectFaults();
  const reports: Reports = { fault: faults.add, warning: warnings.add };
  const { surroundings, signal } = options;
  const tell = makeTeller(options);

  const { owned, datasets } = await nameDatasets(inputs, options.dataset, reports);

  const sources = new Map<string, LedgerEntry<"">>();
  const documents = new Map(surroundings.documents);
  for await (const one of readSources(owned, reports)) {
    const { fact } = one.stated;
    if (remember(sources, fact.id, "", one, reports)) documents.set(fact.id, fact.paragraphs);
  }
  const implied = new Map<string, LedgerEntry<"">>();
  const citedOutside = new Set<string>();
  const cite = (subject: string, { stated, dataset, rules }: OwnedFact<unknown>): void => {
    for (const id of checkCitations(subject, stated.cited, documents, sources, rules, reports.fault)) {
      if (rules.sources === "described") citedOutside.add(id);
      if (rules.sources === "described" || implied.has(id)) continue;
      const { file, line } = stated.at;
      implied.set(id, { label: "", dataset, checksum: checksum(impliedSource(id)), file, line });
    }
  };

  const entities = new Map<string, LedgerEntry<Kind>>();
  const mentions: { readonly subject: string; readonly referred: Placed }[] = [];
  for await (const one of readEntities(owned, reports)) {
    signal?.throwIfAborted();
    const { fact, referred } = one.stated;
    tell("entities");
    if (!remember(entities, fact.id, fact.kind, one, reports)) continue;
    cite(fact.id, one);
    for (const placed of referred) mentions.push({ subject: fact.id, referred: placed });
  }

  const found = new Map<string, Kind>();
  const outside = new Set<string>();
  const checks = makeEndChecks(
    (id) => entities.get(id)?.label ?? found.get(id),
    () => entities.keys(),
    reports.fault,
  );
  const lookUp = async (ids: readonly string[]): Promise<void> => {
    const absent = [...new Set(ids)].filter((id) => !entities.has(id));
    found.clear();
    for (let start = 0; start < absent.length; start += LOOKED_UP_AT_ONCE)
      for (const [id, kind] of await surroundings.lookUp(absent.slice(start, start + LOOKED_UP_AT_ONCE)))
        found.set(id, kind);
    for (const id of found.keys()) outside.add(id);
  };
  await lookUp(mentions.map(({ referred }) => referred.text));
  for (const { subject, referred } of mentions) checks.checkReference(subject, referred);

  const relationships = new Map<string, LedgerEntry<RelationshipType>>();
  let waiting: Stated<Parameters<typeof checks.checkEnds>[0]["fact"]>[] = [];
  const checkWaiting = async (): Promise<void> => {
    await lookUp(waiting.flatMap(({ fact }) => [fact.from, fact.to]));
    for (const stated of waiting) checks.checkEnds(stated);
    waiting = [];
  };
  const remaining: Remains[] = [];
  const takeRemains = (remains: Remains, rules: Rules): void => {
    checkCitations(remains.subject, remains.cited, documents, sources, rules, reports.fault);
    remaining.push(remains);
  };
  for await (const one of readRelationships(owned, reports, takeRemains)) {
    signal?.throwIfAborted();
    const { fact } = one.stated;
    tell("relationships");
    if (!remember(relationships, fact.id, fact.type, one, reports, nameRelationship(fact))) continue;
    cite(nameRelationship(fact), one);
    if (entities.has(fact.from) && entities.has(fact.to)) checks.checkEnds(one.stated);
    else waiting.push(one.stated);
    if (waiting.length >= LOOKED_UP_AT_ONCE) await checkWaiting();
  }
  await checkWaiting();
  await lookUp(remaining.flatMap(({ from, to }) => [from, to].flatMap((end) => (end === undefined ? [] : [end.text]))));
  for (const remains of remaining) checks.checkRemains(remains);

  refuseFaults(faults);
  return {
    inputs: owned,
    datasets,
    sources,
    implied,
    entities,
    relationships,
    outside,
    citedOutside,
    warnings: warnings.list(),
  };
}

/** Remembers a fact; reports and returns false if its id is taken. */
function remember<Label extends string>(
  ledger: Map<string, LedgerEntry<Label>>,
  id: string,
  label: Label,
  { stated, dataset }: OwnedFact<Parameters<typeof checksum>[0]>,
  { fault }: Reports,
  subject = id,
): boolean {
  const first = ledger.get(id);
  if (first === undefined) {
    const { file, line } = stated.at;
    ledger.set(id, { label, dataset, checksum: checksum(stated.fact), file, line });
    return true;
  }
  const place = placeOf(first);
  const made = subject === id ? "" : " (made of type, ends, role and since where none is given)";
  const allowed = `one entry for each id${made}`;
  fault({ at: stated.at, subject, problem: `is stated twice, first at ${place.file}:${place.line}`, allowed });
  return false;
}

/** Which data set each input's facts belong to, and the descriptions of those that have one. */
async function nameDatasets(
  inputs: readonly Input[],
  given: string | undefined,
  reports: Reports,
): Promise<{ readonly owned: readonly OwnedInput[]; readonly datasets: ReadonlyMap<string, DatasetFact> }> {
  const datasets = new Map<string, DatasetFact>();
  const places = new Map<string, Position>();
  const owned: OwnedInput[] = [];
  for (const input of inputs) {
    const own: string[] = [];
    for await (const record of input.read("dataset", reports)) {
      const read = readDatasetFact(record, reports.fault);
      if (read === undefined) continue;
      const name = given ?? read.fact.name;
      own.push(name);
      const taken = places.get(name);
      if (taken !== undefined && given === undefined)
        reports.fault({
          at: read.at,
          subject: `data set "${name}"`,
          problem: `is described twice, first at ${taken.file}:${taken.line}`,
          allowed: "one description",
        });
      if (taken === undefined) datasets.set(name, { ...read.fact, name });
      places.set(name, taken ?? read.at);
    }
    owned.push({ input, dataset: given ?? own[0] ?? input.defaultDataset, forced: given !== undefined });
  }
  return { owned, datasets };
}

function makeTeller({ onProgress }: ValidateOptions): (what: string) => void {
  const counts = new Map<string, number>();
  return (what) => {
    const count = (counts.get(what) ?? 0) + 1;
    counts.set(what, count);
    if (count % TOLD_EVERY === 0) onProgress?.(count, what);
  };
}
