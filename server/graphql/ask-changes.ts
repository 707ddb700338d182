/** The root field `changes`: which relationships began or ended between two dates. */
import { parseEdtf } from "../../cypher/model/edtf.ts";
import { KIND_NAMES } from "../../cypher/model/kinds.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { textAt } from "../../cypher/structure/packed-texts.ts";
import { relationshipType } from "../../cypher/structure/structure.ts";
import { type Change, findChanges } from "../../cypher/trace/changes.ts";
import { stepFrom, tellWay } from "../../cypher/trace/sentence.ts";
import type { StructureField } from "./ask-context.ts";
import { fillAnswer, planAnswer, relationshipRef } from "./fill-answer.ts";
import { pageList } from "./page-list.ts";
import { type Arguments, readKinds, readText } from "./read-arguments.ts";

/** What began or ended between two dates. */
export const CHANGES: StructureField = {
  late: ["from", "to"],
  plan: (field, asking) => {
    const plan = planAnswer(asking, field);
    return async (context, args) => {
      const { from, to } = readSpan(args);
      const kinds = readKinds(args, "kinds")?.map((kind) => KIND_NAMES.indexOf(kind));
      const structure = await context.graph.structure(context.read);
      const isOf = (entity: number | undefined): boolean => kinds?.includes(structure.kinds[entity ?? 0] ?? 0) ?? true;
      const rows = findChanges(structure, from, to).filter(
        ({ relationship }) => isOf(structure.from[relationship]) || isOf(structure.to[relationship]),
      );
      const keyOf = ({ relationship, what }: Change): string =>
        `${what} ${relationshipType(structure, relationship)} ${textAt(structure.relationshipIds, relationship)}`;
      const page = pageList({ name: "changes", rows, keyOf }, args, ({ relationship, what }) => {
        const start = structure.from[relationship] ?? 0;
        return {
          node: {
            what,
            relationship: relationshipRef(relationship),
            sentence: () => tellWay(structure, start, [stepFrom(structure, start, relationship)]),
          },
        };
      });
      return fillAnswer({ ...context, structure }, plan, page);
    };
  },
};

function readSpan(args: Arguments): { readonly from: string; readonly to: string } {
  const [from, to] = [readText(args, "from") ?? "", readText(args, "to") ?? ""];
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  if (first !== undefined && last !== undefined && first.first <= last.last) return { from, to };
  const allowed = "a date that is not before from";
  throw new LiaisonError("BAD_INPUT", `to is ${to} and from is ${from}; allowed is ${allowed}.`, {
    subject: "to",
    value: to,
    allowed,
  });
}
