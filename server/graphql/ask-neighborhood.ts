/**
 * The root field `neighborhood`: what surrounds some entities. Walked in the structure in memory where one is kept that
 * still holds, and only what is shown is then fetched; else, right after a start or a load, asked with one statement.
 */
import { type Around, LINK_CAP, refuseUnknownIds } from "../../cypher/read/ask-neighborhood.ts";
import { findEntity, type Structure } from "../../cypher/structure/structure.ts";
import { countHiddenTotals, findSurroundings, listHidden } from "../../cypher/trace/surroundings.ts";
import { freeWalk } from "../../cypher/trace/walk.ts";
import type { StructureField } from "./ask-context.ts";
import { entityRef, type Found, fillAnswer, planAnswer, relationshipRef } from "./fill-answer.ts";
import { limitRows, rowsOf } from "./limit-rows.ts";
import { LIMITS } from "./limits.ts";
import { subgraphShape } from "./look-ahead.ts";
import { readCount, readKinds, readText, readTexts, readTypes } from "./read-arguments.ts";

/** What surrounds some entities. */
export const NEIGHBORHOOD: StructureField = {
  late: ["ids"],
  plan: (field, asking) => {
    const { args } = field;
    const around: Around = {
      depth: readCount(args, "depth", 0, LIMITS.depth) ?? 1,
      types: readTypes(args, "types"),
      kinds: readKinds(args, "kinds"),
      asOf: readText(args, "asOf"),
      limit: readCount(args, "limit", 1, LIMITS.neighborhood) ?? 100,
    };
    const shape = limitRows(subgraphShape(asking, field, around.asOf), around.limit);
    const plan = planAnswer(asking, field);
    const quick = shape.every((slot) => slot.field !== "relationships" || rowsOf(slot.relationship) === 0);
    return async (context, late) => {
      const ids = readTexts(late, "ids") ?? [];
      const { graph, read } = context;
      // More starts than the limit, or pages of each relationship, could come to more than was reckoned with for the shape.
      const found =
        quick && ids.length <= around.limit
          ? await graph.overKept(
              (structure) => async () =>
                fillAnswer({ ...context, structure }, plan, describeSurroundings(structure, ids, around)),
              read,
            )
          : undefined;
      return found ?? graph.neighborhood({ ...around, ids }, shape, read);
    };
  },
};

function describeSurroundings(
  structure: Structure,
  ids: readonly string[],
  { depth, types, kinds, asOf, limit }: Around,
): Found {
  const numbers = new Map(ids.map((id) => [id, findEntity(structure, id)]));
  refuseUnknownIds(ids, (id) => (numbers.get(id) ?? -1) >= 0);
  const starts = [...numbers.values()].sort((a, b) => a - b);
  const walks = [freeWalk(structure, types, asOf, kinds), freeWalk(structure, types, asOf)] as const;
  const found = findSurroundings(...walks, { starts, depth, limit, linkCap: LINK_CAP });
  const totals = countHiddenTotals(structure, found);
  const shown = new Set(found.links);
  return {
    nodes: () =>
      found.entities.map((entity, index) => ({
        entity: entityRef(entity),
        depth: found.depths[index] ?? 0,
        hiddenTotal: totals.get(entity) ?? 0,
        hidden: () => listHidden(structure, shown, entity),
      })),
    relationships: () => found.links.map(relationshipRef),
    truncated: found.cut,
    total: found.total,
  };
}
