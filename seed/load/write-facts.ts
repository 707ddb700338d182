/**
 * The second pass: reads the inputs again and writes what is new or changed, in batches, one statement for each kind and
 * type. While Neo4j writes a batch the next is being read. Called by the loader once nothing is at fault.
 */
import type { Door, Run } from "../../cypher/door.ts";
import { LOAD_STATEMENTS, type NodeRow, type RelationshipRow } from "../../cypher/load-statements.ts";
import { KIND_NAMES } from "../../cypher/model/kinds.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import type { RelationshipType } from "../../cypher/model/relationship-types.ts";
import { fillSlot } from "../../cypher/statement.ts";
import type { Reports } from "../read/reader.ts";
import { checksum } from "../validate/checksum.ts";
import type { Ledger } from "../validate/ledger.ts";
import { readEntities, readRelationships, readSources } from "../validate/read-facts.ts";
import { impliedSource } from "../validate/read-source.ts";
import type { Stated } from "../validate/stated.ts";
import type { Checked } from "../validate/validate.ts";
import { makeBatcher } from "./batcher.ts";
import type { Comparison, Difference } from "./compare.ts";
import { entityRow, relationshipRow, type Stamp, sourceRow } from "./stored-properties.ts";

/** How far the writing has come: rows written of rows to be written. */
export type OnWritten = (written: number, total: number, what: string) => void;

/** A transaction of this many rows takes about a tenth of a second and a few megabytes of Neo4j's 128. */
const BATCH = 2_000;
const WRITE_DEADLINE_MS = 120_000;

/** What the first pass saw must be what the second one writes: its checksums are stored beside it. */
function refuseChange(subject: string): never {
  throw new LiaisonError(
    "BAD_INPUT",
    `${subject} changed while it was being loaded. Load it again; what has been written so far is finished by that.`,
    { subject },
  );
}

// Validation found no fault, so whatever is at fault now has changed since.
const STRICT: Reports = { fault: ({ at }) => refuseChange(at.file), warning: () => {} };

/** Writes sources, then entities, then relationships. */
export async function writeFacts(
  door: Door,
  checked: Checked,
  comparison: Comparison,
  onWritten: OnWritten,
  signal?: AbortSignal,
): Promise<void> {
  const options = { deadlineMs: WRITE_DEADLINE_MS, ...(signal === undefined ? {} : { signal }) };
  const batches = <Row>(
    total: number,
    what: string,
    write: (run: Run, label: string, rows: readonly Row[]) => unknown,
  ) =>
    makeBatcher<Row>({
      size: BATCH,
      write: (label, rows) => door.transact(async (run) => void (await write(run, label, rows)), options),
      onWritten: (written) => onWritten(written, total, what),
    });

  const sources = batches<NodeRow>(
    checked.sources.size + checked.implied.size - comparison.sources.same.size,
    "sources",
    (run, _, rows) => run(LOAD_STATEMENTS.writeSources, { rows }),
  );
  const sourcesAgain = makeSecondLook(checked.sources, comparison.sources);
  for await (const { stated } of readSources(checked.inputs, STRICT)) {
    const stamp = sourcesAgain.meet(stated);
    if (stamp !== undefined) await sources.add("", sourceRow(stated.fact, stamp));
  }
  sourcesAgain.close();
  for (const [id, stamp] of checked.implied)
    if (!comparison.sources.same.has(id)) await sources.add("", sourceRow(impliedSource(id), stampOf(stamp)));
  await sources.flush();

  const entities = batches<NodeRow>(
    checked.entities.size - comparison.entities.same.size,
    "entities",
    (run, kind, rows) => run(writeKind(kind), { rows }),
  );
  const entitiesAgain = makeSecondLook(checked.entities, comparison.entities);
  for await (const { stated } of readEntities(checked.inputs, STRICT)) {
    const stamp = entitiesAgain.meet(stated);
    if (stamp !== undefined) await entities.add(stated.fact.kind, entityRow(stated.fact, stamp));
  }
  entitiesAgain.close();
  await entities.flush();

  const total = checked.relationships.size - comparison.relationships.same.size;
  const relationships = batches<RelationshipRow>(total, "relationships", async (run, type, rows) => {
    await removeOldPlaces(run, type, rows, comparison.relationships);
    await run(fillSlot(LOAD_STATEMENTS.writeRelationships, "__TYPE__", type), { rows });
  });
  const relationshipsAgain = makeSecondLook(checked.relationships, comparison.relationships);
  for await (const { stated } of readRelationships(checked.inputs, STRICT)) {
    const stamp = relationshipsAgain.meet(stated);
    if (stamp !== undefined) await relationships.add(stated.fact.type, relationshipRow(stated.fact, stamp));
  }
  relationshipsAgain.close();
  await relationships.flush();
}

function writeKind(kind: string) {
  const others = KIND_NAMES.filter((other) => other !== kind).join(":");
  return fillSlot(fillSlot(LOAD_STATEMENTS.writeEntities, "__KIND__", kind), "__OTHER_KINDS__", others);
}

function stampOf({ dataset, checksum }: Stamp): Stamp {
  return { dataset, checksum };
}

/**
 * Compares the second reading of one sort of fact with the first: `meet` gives the stamp of a fact that is to be written
 * and undefined for one that is stored already; `close` is called after the last. Both refuse what has changed.
 */
function makeSecondLook<Fact extends Parameters<typeof checksum>[0] & { readonly id: string }>(
  ledger: Ledger<string>,
  { same }: Difference<string>,
) {
  let met = 0;
  return {
    meet: ({ fact, at }: Stated<Fact>): Stamp | undefined => {
      const entry = ledger.get(fact.id);
      if (entry?.checksum !== checksum(fact)) return refuseChange(at.file);
      met += 1;
      return same.has(fact.id) ? undefined : stampOf(entry);
    },
    close: (): void => {
      if (met === ledger.size) return;
      const [first] = ledger.values();
      refuseChange(first?.file ?? "The input");
    },
  };
}

/** A relationship whose ends or type have changed is another one to Neo4j: the old one goes in the same transaction. */
async function removeOldPlaces(
  run: Run,
  type: string,
  rows: readonly RelationshipRow[],
  { changed }: Difference<RelationshipType>,
): Promise<void> {
  const byOldType = new Map<RelationshipType, RelationshipRow[]>();
  for (const row of rows) {
    const old = changed.get(row.id);
    if (old === undefined) continue;
    const moved = byOldType.get(old) ?? [];
    moved.push(row);
    byOldType.set(old, moved);
  }
  for (const [old, moved] of byOldType) {
    if (old === type) await run(fillSlot(LOAD_STATEMENTS.deleteMovedRelationships, "__TYPE__", old), { rows: moved });
    else await run(fillSlot(LOAD_STATEMENTS.deleteRelationships, "__TYPE__", old), { ids: moved.map(({ id }) => id) });
  }
}
