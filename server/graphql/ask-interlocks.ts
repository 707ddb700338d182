/** The root field `interlocks`: pairs of bodies by shared people, and of people by shared bodies. */
import { entityId, entityKind, entityName, type Structure } from "../../cypher/structure/structure.ts";
import {
  findInterlocks,
  INTERLOCK_SIDES,
  type Interlock,
  joiningRelationships,
} from "../../cypher/trace/interlocks.ts";
import { requireEntity, type StructureField } from "./ask-context.ts";
import { entityRef, type Found, fillAnswer, planAnswer, relationshipRef } from "./fill-answer.ts";
import { LIMITS } from "./limits.ts";
import { pageList } from "./page-list.ts";
import { type Arguments, readCount, readText, readTexts } from "./read-arguments.ts";

/** Who is interlocked with whom. */
export const INTERLOCKS: StructureField = {
  late: ["ids"],
  plan: (field, asking) => {
    const plan = planAnswer(asking, field);
    return async (context, args) => {
      const asOf = readText(args, "asOf");
      const structure = await context.graph.structure(context.read);
      const ids = readTexts(args, "ids");
      const among = ids && new Set(ids.map((id) => requireEntity(structure, "ids", id)));
      const between = INTERLOCK_SIDES.find((known) => known === args["between"]) ?? "BODIES";
      const { pairs, leftOut } = findInterlocks(structure, between, among, asOf);
      const list = {
        name: "interlocks",
        rows: pairs,
        keyOf: ({ first, second }: Interlock) => `${entityId(structure, first)} ${entityId(structure, second)}`,
      };
      const page = pageList(list, args, (pair) => ({ node: describePair(structure, pair, asOf) }));
      return fillAnswer({ ...context, structure }, plan, { ...page, leftOut });
    };
  },
};

function describePair(structure: Structure, pair: Interlock, asOf: string | null): Found {
  const upTo = (args: Arguments): number => readCount(args, "first", 0, LIMITS.pageSize) ?? 0;
  return {
    first: entityRef(pair.first),
    second: entityRef(pair.second),
    weight: pair.shared.length,
    strength: pair.strength,
    shared: (args: Arguments) => pair.shared.slice(0, upTo(args)).map(entityRef),
    relationships: (args: Arguments) =>
      joiningRelationships(structure, pair, asOf).slice(0, upTo(args)).map(relationshipRef),
    sentence: () => tellPair(structure, pair),
  };
}

function tellPair(structure: Structure, { first, second, shared }: Interlock): string {
  const what = entityKind(structure, first) === "Official" ? ["body", "bodies"] : ["person", "people"];
  const named = shared.slice(0, 3).map((entity) => entityName(structure, entity));
  const more = shared.length > named.length ? ` and ${shared.length - named.length} more` : "";
  const count = `${shared.length} ${shared.length === 1 ? what[0] : what[1]}`;
  return `${entityName(structure, first)} and ${entityName(structure, second)} share ${count}: ${named.join(", ")}${more}`;
}
