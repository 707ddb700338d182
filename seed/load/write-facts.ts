/**
 * The second pass: reads the inputs again and writes what is new or changed, in batches, one statement for each kind and
 * type. While Neo4j writes a batch the next is being read. Called by the loader once nothing is at fault.
 */
import type { Door, Run } from "../../cypher/door.ts";
import { KIND_NAMES, type Kind } from "../../cypher/model/kinds.ts";
import type { RelationshipType } from "../../cypher/model/relationship-types.ts";
import { fillSlot } from "../../cypher/statement.ts";
import { LOAD_STATEMENTS, type NodeRow, type RelationshipRow } from "../../cypher/write-statements.ts";
import type { Reports } from "../read/reader.ts";
import type { Ledger } from "../validate/ledger.ts";
import { type OwnedFact, readEntities, readRelationships, readSources } from "../validate/read-facts.ts";
import { impliedSource } from "../validate/read-source.ts";
import type { Checked } from "../validate/validate.ts";
import { type Batcher, makeBatcher } from "./batcher.ts";
import type { Comparison, Difference } from "./compare.ts";
import { entityRow, relationshipRow, type Stamp, sourceRow } from "./stored-properties.ts";

/** How far the writing has come: rows written of rows to be written. */
export type OnWritten = (written: number, total: number, what: string) => void;

/** A transaction of this many rows takes about a tenth of a second and a few megabytes of Neo4j's 128. */
const BATCH = 2_000;
const WRITE_DEADLINE_MS = 120_000;

// Validation has reported everything already.
const UNHEARD: Reports = { fault: () => {}, warning: () => {} };

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
  for await (const one of readSources(checked.inputs, UNHEARD))
    await addUnlessSame(sources, comparison.sources, checked.sources, "", one, sourceRow);
  for (const [id, stamp] of checked.implied)
    if (!comparison.sources.same.has(id)) await sources.add("", sourceRow(impliedSource(id), stampOf(stamp)));
  await sources.flush();

  const entities = batches<NodeRow>(
    checked.entities.size - comparison.entities.same.size,
    "entities",
    (run, kind, rows) => run(writeKind(kind), { rows }),
  );
  for await (const one of readEntities(checked.inputs, UNHEARD))
    await addUnlessSame(entities, comparison.entities, checked.entities, one.stated.fact.kind, one, entityRow);
  await entities.flush();

  const total = checked.relationships.size - comparison.relationships.same.size;
  const relationships = batches<RelationshipRow>(total, "relationships", async (run, type, rows) => {
    await removeOldPlaces(run, type, rows, comparison.relationships);
    await run(fillSlot(LOAD_STATEMENTS.writeRelationships, "__TYPE__", type), { rows });
  });
  for await (const one of readRelationships(checked.inputs, UNHEARD)) {
    const { type } = one.stated.fact;
    await addUnlessSame(relationships, comparison.relationships, checked.relationships, type, one, relationshipRow);
  }
  await relationships.flush();
}

function writeKind(kind: string) {
  const others = KIND_NAMES.filter((other) => other !== kind).join(":");
  return fillSlot(fillSlot(LOAD_STATEMENTS.writeEntities, "__KIND__", kind), "__OTHER_KINDS__", others);
}

function stampOf({ dataset, checksum }: Stamp): Stamp {
  return { dataset, checksum };
}

async function addUnlessSame<Fact extends { readonly id: string }, Row>(
  batcher: Batcher<Row>,
  { same }: Difference<string>,
  ledger: Ledger<Kind | RelationshipType | "">,
  label: string,
  { stated }: OwnedFact<Fact>,
  toRow: (fact: Fact, stamp: Stamp) => Row,
): Promise<void> {
  const entry = ledger.get(stated.fact.id);
  if (entry === undefined || same.has(stated.fact.id)) return;
  await batcher.add(label, toRow(stated.fact, stampOf(entry)));
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
