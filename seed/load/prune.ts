/** Removes what the same data sets loaded earlier and their input no longer has. Never touches another data set. */
import { boltInteger } from "../../cypher/bolt-integer.ts";
import type { Door } from "../../cypher/door.ts";
import { LOAD_STATEMENTS } from "../../cypher/load-statements.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { fillSlot } from "../../cypher/statement.ts";
import type { Report } from "../fault.ts";
import type { Checked } from "../validate/validate.ts";
import type { Comparison } from "./compare.ts";

const BATCH = 2_000;
const DEADLINE_MS = 120_000;
/** Enough to show what is in the way. */
const MOST_TIES = 50;

/**
 * Reports what must not go: everything, because the input states nothing; entities and sources to which something leads that
 * stays, of this input or of other data sets. Called before anything is written.
 */
export async function checkPrune(
  door: Door,
  checked: Checked,
  { entities, relationships, sources }: Comparison,
  datasets: ReadonlySet<string>,
  report: Report,
): Promise<void> {
  const at = { file: "--prune", line: 0, column: 0 };
  const allowed = "removing what holds it first, or keeping it in the input";
  reportEmpty(checked, { entities, relationships }, (problem, wanted) =>
    report({ at, subject: "the input", problem, allowed: wanted }),
  );
  for (const id of entities.gone.keys())
    if (checked.outside.has(id))
      report({ at, subject: `entity "${id}"`, problem: "would be removed but the input refers to it", allowed });
  for (const id of sources.gone.keys())
    if (checked.citedOutside.has(id))
      report({ at, subject: `source "${id}"`, problem: "would be removed but the input cites it", allowed });
  const limit = boltInteger(MOST_TIES);
  const citing = [
    LOAD_STATEMENTS.findCitingEntities,
    ...RELATIONSHIP_TYPE_NAMES.map((type) => fillSlot(LOAD_STATEMENTS.findCitingRelationships, "__TYPE__", type)),
  ];
  for (const ids of slices([...sources.gone.keys()]))
    for (const statement of citing) {
      const found = await door.read(statement, { ids, datasets: [...datasets], limit }, { deadlineMs: DEADLINE_MS });
      for (const { id, citing: fact, dataset } of found)
        report({
          at,
          subject: `source "${id}"`,
          problem: `would be removed but "${fact}" of the data set "${dataset ?? "?"}" cites it`,
          allowed,
        });
    }
  for (const ids of slices([...entities.gone.keys()])) {
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

/** An input without facts is far more often a mistake in the file or the path than a data set without any. */
function reportEmpty(
  { entities, relationships }: Checked,
  gone: Pick<Comparison, "entities" | "relationships">,
  report: (problem: string, allowed: string) => void,
): void {
  if (entities.size === 0 && relationships.size === 0) {
    report("states nothing", "at least one entity or relationship");
    return;
  }
  const lost = [
    ["entity", "entities", entities.size, gone.entities.gone.size],
    ["relationship", "relationships", relationships.size, gone.relationships.gone.size],
  ] as const;
  for (const [one, many, stated, count] of lost)
    if (stated === 0 && count > 0)
      report(`states no ${one}, and all ${count} ${many} of the data set would be removed`, `at least one ${one}`);
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
