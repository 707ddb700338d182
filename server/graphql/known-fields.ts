/**
 * What the structure in memory knows itself of entities and relationships: where no more is asked, answers are filled
 * from it without another statement. Made by `fill-answer.ts` once for a document.
 */
import type { Answer } from "../../cypher/read/graph.ts";
import { objectMaker } from "../../cypher/read/read-object.ts";
import type { EntityShape, RelationshipShape } from "../../cypher/read/shape.ts";
import { textAt } from "../../cypher/structure/packed-texts.ts";
import {
  degreesOf,
  entityId,
  entityKind,
  entityName,
  relationshipType,
  type Structure,
} from "../../cypher/structure/structure.ts";

/** Fills the shape for the entity or relationship with the number. */
export type Known = (structure: Structure, number: number) => Answer;

type Part = { readonly key: string; readonly read: (structure: Structure, number: number) => unknown };

/** How to fill a shape that asks for nothing but what the structure knows; null if it asks for more. */
export function knownEntity(shape: EntityShape): Known | null {
  const parts = shape.map((slot): Part | null => {
    if (slot.kinds !== null) return null;
    switch (slot.field) {
      case "id":
        return { key: slot.key, read: entityId };
      case "name":
        return { key: slot.key, read: entityName };
      case "kind":
        return { key: slot.key, read: entityKind };
      case "degree":
        if (slot.asOf !== null) return null;
        return { key: slot.key, read: (structure, number) => degreesOf(structure)[number] ?? 0 };
      default:
        return null;
    }
  });
  return readerOf(parts);
}

/** The same for relationships. */
export function knownRelationship(shape: RelationshipShape): Known | null {
  const parts = shape.map((slot): Part | null => {
    const { key } = slot;
    switch (slot.field) {
      case "literal":
        return { key, read: () => slot.value };
      case "id":
        return { key, read: ({ relationshipIds }, number) => textAt(relationshipIds, number) };
      case "type":
        return { key, read: relationshipType };
      case "role":
        return { key, read: ({ roles, roleTexts }, number) => textOrNull(roleTexts, roles[number]) };
      case "since":
        return { key, read: ({ sinceTexts, dateTexts }, number) => textOrNull(dateTexts, sinceTexts[number]) };
      case "until":
        return { key, read: ({ untilTexts, dateTexts }, number) => textOrNull(dateTexts, untilTexts[number]) };
      case "from":
      case "to": {
        const end = slot.field;
        const known = knownEntity(slot.entity);
        return known && { key, read: (structure, number) => known(structure, structure[end][number] ?? 0) };
      }
      default:
        return null;
    }
  });
  return readerOf(parts);
}

/** The text at a place; place 0 is none. */
function textOrNull(texts: readonly string[], place = 0): string | null {
  return place === 0 ? null : (texts[place] ?? null);
}

function readerOf(parts: readonly (Part | null)[]): Known | null {
  const all = parts.filter((part) => part !== null);
  if (all.length < parts.length) return null;
  const make = objectMaker(all.map(({ key }) => key));
  return (structure, number) => {
    const object = make();
    for (const { key, read } of all) object[key] = read(structure, number);
    return object;
  };
}
