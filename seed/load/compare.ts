/**
 * Compares what a load brings with what is stored, before anything is written: what is new, changed, the same, no longer
 * there, or somebody else's. Rows of the graph stream by; only ids that matter are kept.
 */
import type { Door } from "../../cypher/door.ts";
import { LOAD_STATEMENTS, type StoredRow } from "../../cypher/load-statements.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../../cypher/model/relationship-types.ts";
import { type PageParams, readPages } from "../../cypher/read-pages.ts";
import { fillSlot, type Statement } from "../../cypher/statement.ts";
import type { Report } from "../fault.ts";
import { addChecksum, type ChecksumSum } from "../validate/checksum.ts";
import { type Ledger, placeOf } from "../validate/ledger.ts";
import type { Checked } from "../validate/validate.ts";

/** How one sort of fact differs. `changed` and `gone` give the type under which a relationship is stored ("" otherwise). */
export type Difference<Label extends string> = {
  readonly same: ReadonlySet<string>;
  readonly changed: ReadonlyMap<string, Label>;
  /** Of the same data sets, but no longer in the input. */
  readonly gone: ReadonlyMap<string, Label>;
};

/** The whole comparison. `foreign` are ids that another data set owns with the same content: they stay as they are. */
export type Comparison = {
  readonly sources: Difference<"">;
  readonly entities: Difference<"">;
  readonly relationships: Difference<RelationshipType>;
  readonly foreign: ReadonlySet<string>;
  /** For each data set the sum of the checksums of what is stored of it and no longer in the input. */
  readonly goneSums: ReadonlyMap<string, ChecksumSum>;
};

/** Reads what is stored. Facts that belong to another data set and differ are reported as faults. */
export async function compareWithStored(
  door: Door,
  checked: Checked,
  report: Report,
  signal?: AbortSignal,
): Promise<Comparison> {
  const datasets = datasetsOf(checked);
  const foreign = new Set<string>();
  const goneSums = new Map<string, ChecksumSum>();

  async function compare<Label extends string>(
    statements: readonly (readonly [Label, Statement<PageParams, StoredRow>])[],
    what: string,
    ledger: Ledger<string>,
    implied: Ledger<string> = new Map(),
  ): Promise<Difference<Label>> {
    const same = new Set<string>();
    const changed = new Map<string, Label>();
    const gone = new Map<string, Label>();
    const take = (label: Label, { id, dataset, checksum }: StoredRow): void => {
      const entry = ledger.get(id);
      if (entry === undefined) {
        // A document that nobody describes is only made if there is none of that name yet.
        if (implied.has(id)) same.add(id);
        else if (dataset !== null && datasets.has(dataset)) {
          gone.set(id, label);
          goneSums.set(dataset, addChecksum(goneSums.get(dataset) ?? 0n, checksum ?? "0"));
        }
      } else if (dataset !== null && dataset !== entry.dataset) {
        if (checksum === entry.checksum) {
          same.add(id);
          foreign.add(id);
        } else
          report({
            at: placeOf(entry),
            subject: `${what} "${id}"`,
            problem: `belongs to the data set "${dataset}", which states it differently`,
            allowed: `the same content, another id, or --dataset ${dataset}`,
          });
      } else if (checksum === entry.checksum) same.add(id);
      else changed.set(id, label);
    };
    for (const [label, statement] of statements)
      for await (const rows of readPages(door, statement, ({ id }) => id, signal))
        for (const row of rows) take(label, row);
    return { same, changed, gone };
  }

  const { listStoredSources, listStoredEntities, listStoredRelationships } = LOAD_STATEMENTS;
  return {
    sources: await compare([["", listStoredSources]], "source", checked.sources, checked.implied),
    entities: await compare([["", listStoredEntities]], "entity", checked.entities),
    relationships: await compare(
      RELATIONSHIP_TYPE_NAMES.map((type) => [type, fillSlot(listStoredRelationships, "__TYPE__", type)] as const),
      "relationship",
      checked.relationships,
    ),
    foreign,
    goneSums,
  };
}

/** The data sets to which the inputs' facts belong. */
export function datasetsOf(checked: Checked): ReadonlySet<string> {
  const names = new Set(checked.datasets.keys());
  for (const ledger of [checked.sources, checked.implied, checked.entities, checked.relationships])
    for (const { dataset } of ledger.values()) names.add(dataset);
  return names;
}
