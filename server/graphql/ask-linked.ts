/** The root fields `linkedInitiatives` and `linkedOfficials`: what somebody is linked to and why, and who is behind it. */
import { STATUSES } from "../../cypher/model/facts.ts";
import { KINDS, type Kind } from "../../cypher/model/kinds.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { textAt } from "../../cypher/structure/packed-texts.ts";
import { entityKind, type Structure } from "../../cypher/structure/structure.ts";
import {
  findLinkedInitiatives,
  findLinkedOfficials,
  LINK_KINDS,
  LINKED_KINDS,
  type Link,
  type LinkSearch,
} from "../../cypher/trace/linked.ts";
import { type Step, tellWay } from "../../cypher/trace/sentence.ts";
import { requireEntity, type StructureField } from "./ask-context.ts";
import { entityRef, type Found, fillAnswer, planAnswer, relationshipRef } from "./fill-answer.ts";
import { pageList } from "./page-list.ts";
import { type Arguments, readText, readTexts } from "./read-arguments.ts";

/** The initiatives behind which an official, a body, a venue or a forum stands. */
export const LINKED_INITIATIVES = linkField(LINKED_KINDS, describeInitiatives);

/** The officials behind an initiative. */
export const LINKED_OFFICIALS = linkField(["Initiative"], describeOfficials);

function linkField(
  kinds: readonly Kind[],
  describe: (structure: Structure, start: number, args: Arguments) => Found,
): StructureField {
  return {
    late: ["id"],
    plan: (field, asking) => {
      const plan = planAnswer(asking, field);
      return async (context, args) => {
        const id = readText(args, "id") ?? "";
        return context.graph.overStructure(
          async (structure) =>
            fillAnswer({ ...context, structure }, plan, describe(structure, requireKind(structure, id, kinds), args)),
          context.read,
        );
      };
    },
  };
}

/** The connection of linked initiatives; the arguments are those of the field. */
export function describeInitiatives(structure: Structure, start: number, args: Arguments): Found {
  const statuses = readTexts(args, "statuses");
  const links = findLinkedInitiatives(structure, start, readSearch(args)).filter(
    ({ entity }) => statuses === null || statuses.includes(STATUSES[structure.statuses[entity] ?? 0] ?? ""),
  );
  return describeLinks(structure, links, args, ({ explanation }) => ({ from: start, way: explanation }));
}

/** The connection of linked officials. Explanations are told from the official. */
export function describeOfficials(structure: Structure, start: number, args: Arguments): Found {
  const links = findLinkedOfficials(structure, start, readSearch(args));
  return describeLinks(structure, links, args, ({ entity, explanation }) => ({
    from: entity,
    way: [...explanation].reverse().map(({ relationship, along }) => ({ relationship, along: !along })),
  }));
}

function readSearch(args: Arguments): LinkSearch {
  const kinds = readTexts(args, "kinds");
  return { kinds: kinds && LINK_KINDS.filter((kind) => kinds.includes(kind)), asOf: readText(args, "asOf") };
}

function describeLinks(
  structure: Structure,
  rows: readonly Link[],
  args: Arguments,
  told: (link: Link) => { readonly from: number; readonly way: readonly Step[] },
): Found {
  const list = { name: "links", rows, keyOf: ({ entity }: Link) => textAt(structure.ids, entity) };
  return pageList(list, args, (link) => ({
    node: entityRef(link.entity),
    sentence: () => {
      const { from, way } = told(link);
      return tellWay(structure, from, way);
    },
    relationships: () => told(link).way.map(({ relationship }) => relationshipRef(relationship)),
    kinds: link.kinds,
    strength: link.strength,
    ways: link.ways,
  }));
}

function requireKind(structure: Structure, id: string, kinds: readonly Kind[]): number {
  const entity = requireEntity(structure, "id", id);
  const kind = entityKind(structure, entity);
  if (kinds.includes(kind)) return entity;
  const allowed = kinds.map((one) => KINDS[one].singular).join(", ");
  throw new LiaisonError("BAD_INPUT", `"${id}" is of the kind ${kind}; allowed is the id of: ${allowed}.`, {
    subject: "id",
    value: id,
    allowed: kinds,
  });
}
