/** Removes what the same data sets loaded earlier and their input no longer has. Never touches another data set. */
import { boltInteger } from "../../cypher/bolt-integer.ts";
import type { Door } from "../../cypher/door.ts";
import { fillSlot } from "../../cypher/statement.ts";
import { LOAD_STATEMENTS } from "../../cypher/write-statements.ts";
import type { Report } from "../fault.ts";
import type { Checked } from "../validate/validate.ts";
import type { Comparison } from "./compare.ts";

const BATCH = 2_000;
const DEADLINE_MS = 120_000;
/** Enough to show what is in the way. */
const MOST_TIES = 50;

/**
 * Reports entities that cannot go because relationships that stay lead to them: those of other data sets, and new ones of
 * this input. Called before anything is written.
 */
export async function checkPrune(
  door: Door,
  checked: Checked,
  { entities }: Comparison,
  datasets: ReadonlySet<string>,
  report: Report,
): Promise<void> {
  const at = { file: "--prune", line: 0, column: 0 };
  const allowed = "removing what holds it first, or keeping it in the input";
  for (const id of entities.gone.keys())
    if (checked.outside.has(id))
      report({ at, subject: `entity "${id}"`, problem: "would be removed but the input refers to it", allowed });
  for (const ids of slices([...entities.gone.keys()])) {
    const limit = boltInteger(MOST_TIES);
    const ties = await door.read(
      LOAD_STATEMENTS.findForeignTies,
      { ids, datasets: [...datasets], limit },
      { deadlineMs: DEADLINE_MS },
    );
    for (const { id, tie, dataset } of ties)
      report({
        at,
        subject: `entity "${id}"`,
        problem: `would be removed but the relationship "${tie}" of the data set "${dataset ?? "?"}" holds it`,
        allowed,
      });
  }
}

/** Removes relationships, then entities, then sources. Safe to repeat. */
export async function prune(door: Door, { sources, entities, relationships }: Comparison): Promise<void> {
  const options = { deadlineMs: DEADLINE_MS };
  const byType = new Map<string, string[]>();
  for (const [id, type] of relationships.gone) {
    const ids = byType.get(type) ?? [];
    ids.push(id);
    byType.set(type, ids);
  }
  for (const [type, all] of byType)
    for (const ids of slices(all))
      await door.write(fillSlot(LOAD_STATEMENTS.deleteRelationships, "__TYPE__", type), { ids }, options);
  for (const ids of slices([...entities.gone.keys()]))
    await door.write(LOAD_STATEMENTS.deleteEntities, { ids }, options);
  for (const ids of slices([...sources.gone.keys()])) await door.write(LOAD_STATEMENTS.deleteSources, { ids }, options);
}

function* slices(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += BATCH) yield ids.slice(start, start + BATCH);
}
