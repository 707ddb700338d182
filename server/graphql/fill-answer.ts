/**
 * Fills what is asked of an answer that was found in the structure: plain values as they are, entities and relationships
 * (there only numbers) from the graph, one statement for each place of the query where some are asked. Called by the
 * root fields that walk the structure: once to plan for a document, then to fill for each request.
 */
import { getNamedType, isInterfaceType, isObjectType } from "graphql";
import { isKind } from "../../cypher/model/kinds.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { type Answer, type Graph, type ReadOptions, relationshipKey } from "../../cypher/read/graph.ts";
import type { EntityShape, RelationshipShape } from "../../cypher/read/shape.ts";
import { textAt } from "../../cypher/structure/packed-texts.ts";
import {
  entityId,
  entityKind,
  entityName,
  relationshipType,
  type Structure,
} from "../../cypher/structure/structure.ts";
import { type AskedField, type Asking, askedFields, TYPE_NAME } from "./asked-fields.ts";
import { limitRows } from "./limit-rows.ts";
import { entityShape, relationshipShape } from "./look-ahead.ts";
import { readText } from "./read-arguments.ts";

/** An entity or a relationship by its number in the structure. */
export type Ref = { readonly ref: "entity" | "relationship"; readonly number: number };

/** An entity in an answer. */
export function entityRef(number: number): Ref {
  return { ref: "entity", number };
}

/** A relationship in an answer. */
export function relationshipRef(number: number): Ref {
  return { ref: "relationship", number };
}

/**
 * An answer as it was found: its fields by their names in the schema. A function is called with the field's arguments,
 * and only if the field is asked; it may answer a promise of a plain value.
 */
export type Found = { readonly [field: string]: unknown };

/** Where the rest of an answer comes from. */
export type Filling = { readonly graph: Graph; readonly read: ReadOptions; readonly structure: Structure };

/** What is asked of an answer, for every request of a document. */
export type AnswerPlan = {
  readonly field: AskedField;
  readonly what:
    | { readonly is: "entity"; readonly shape: EntityShape }
    | { readonly is: "relationship"; readonly shape: RelationshipShape }
    | { readonly is: "object"; readonly type: string; readonly parts: readonly AnswerPlan[] }
    | { readonly is: "plain" };
};

/** Plans the answer of a field. Relationships stand on the root field's `asOf`, which it must have as an argument. */
export function planAnswer(
  asking: Asking,
  field: AskedField,
  asOf: string | null = readText(field.args, "asOf"),
): AnswerPlan {
  const type = getNamedType(field.definition.type);
  if (isKind(type.name) || isInterfaceType(type))
    return { field, what: { is: "entity", shape: entityShape(asking, field) } };
  if (type.name === "Relationship")
    return { field, what: { is: "relationship", shape: relationshipShape(asking, field, asOf) } };
  if (!isObjectType(type)) return { field, what: { is: "plain" } };
  const parts = askedFields(asking, type, field.selections).map((part) => planAnswer(asking, part, asOf));
  return { field, what: { is: "object", type: type.name, parts } };
}

type Batch = { readonly plan: AnswerPlan; readonly numbers: Set<number>; answers: ReadonlyMap<number, Answer> };
/** What is still to be fetched for one request, and what is still to be awaited. */
type Open = { readonly batches: Map<AnswerPlan, Batch>; readonly promises: Promise<unknown>[] };
type Later = () => unknown;

/** The answer with exactly the response keys that are asked. Rejects if the graph was changed in the meantime. */
export async function fillAnswer(
  filling: Filling,
  plan: AnswerPlan,
  found: Found | readonly Found[],
): Promise<unknown> {
  const open: Open = { batches: new Map(), promises: [] };
  const later = collect(plan, found, open);
  await Promise.all([...open.promises, ...[...open.batches.values()].map((batch) => fetchBatch(filling, batch))]);
  return later();
}

function collect(plan: AnswerPlan, found: unknown, open: Open): Later {
  if (found === null || found === undefined) return () => null;
  if (Array.isArray(found)) {
    const items = found.map((item) => collect(plan, item, open));
    return () => items.map((item) => item());
  }
  if (found instanceof Promise) {
    let value: unknown;
    open.promises.push(
      found.then((settled) => {
        value = settled;
      }),
    );
    return () => value;
  }
  if (isRef(found)) return collectRef(plan, found, open);
  const { what } = plan;
  if (what.is !== "object") return () => found;
  const fields = what.parts.map((part): readonly [string, Later] => {
    const { name, key, args } = part.field;
    if (name === TYPE_NAME) return [key, () => what.type];
    const value: unknown = Reflect.get(Object(found), name);
    return [key, collect(part, typeof value === "function" ? value(args) : value, open)];
  });
  return () => Object.fromEntries(fields.map(([key, value]) => [key, value()]));
}

function isRef(found: unknown): found is Ref {
  return typeof found === "object" && found !== null && "ref" in found && "number" in found;
}

function collectRef(plan: AnswerPlan, { number }: Ref, open: Open): Later {
  const batch: Batch = open.batches.get(plan) ?? { plan, numbers: new Set(), answers: new Map() };
  open.batches.set(plan, batch);
  batch.numbers.add(number);
  return () => batch.answers.get(number) ?? changed();
}

function changed(): never {
  throw new LiaisonError("GRAPH_UNAVAILABLE", "The graph was changed while this was read; ask again.", {
    subject: "graph",
  });
}

async function fetchBatch({ graph, read, structure }: Filling, batch: Batch): Promise<void> {
  const numbers = [...batch.numbers];
  const { what } = batch.plan;
  const known =
    what.is === "entity" ? knownFields(what.shape) : what.is === "relationship" ? knownLinkFields(what.shape) : null;
  if (known !== null) {
    batch.answers = new Map(numbers.map((number) => [number, known(structure, number)]));
  } else if (what.is === "entity") {
    const ids = new Map(numbers.map((number) => [entityId(structure, number), number]));
    const found = await graph.entitiesById([...ids.keys()], limitRows(what.shape, ids.size), read);
    batch.answers = byNumber(ids, found);
  } else if (what.is === "relationship") {
    const keys = numbers.map((number) => ({
      type: relationshipType(structure, number),
      id: textAt(structure.relationshipIds, number),
      number,
    }));
    const found = await graph.relationshipsById(keys, limitRows(what.shape, keys.length), read);
    batch.answers = byNumber(new Map(keys.map((key) => [relationshipKey(key), key.number])), found);
  }
}

function byNumber(
  numbers: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, Answer>,
): ReadonlyMap<number, Answer> {
  const answers = new Map<number, Answer>();
  for (const [key, answer] of found) {
    const number = numbers.get(key);
    if (number !== undefined) answers.set(number, answer);
  }
  return answers;
}

/** How to fill a shape that asks for nothing but what the structure knows; null if it asks for more. */
function knownFields(shape: EntityShape): ((structure: Structure, entity: number) => Answer) | null {
  const names = shape.map((slot) => (slot.kinds === null ? slot.field : null));
  if (!names.every((name) => name === "id" || name === "name" || name === "kind")) return null;
  return (structure, entity) => {
    const values = {
      id: entityId(structure, entity),
      name: entityName(structure, entity),
      kind: entityKind(structure, entity),
    };
    return Object.fromEntries(shape.map(({ key }, index) => [key, Reflect.get(values, names[index] ?? "")]));
  };
}

/** The same for relationships. */
function knownLinkFields(shape: RelationshipShape): ((structure: Structure, relationship: number) => Answer) | null {
  const parts = shape.map((slot): readonly [string, (structure: Structure, relationship: number) => unknown] | null => {
    switch (slot.field) {
      case "literal":
        return [slot.key, () => slot.value];
      case "id":
        return [slot.key, ({ relationshipIds }, relationship) => textAt(relationshipIds, relationship)];
      case "type":
        return [slot.key, relationshipType];
      case "from":
      case "to": {
        const known = knownFields(slot.entity);
        const end = slot.field;
        return known && [slot.key, (structure, relationship) => known(structure, structure[end][relationship] ?? 0)];
      }
      default:
        return null;
    }
  });
  const all = parts.filter((part) => part !== null);
  if (all.length < parts.length) return null;
  return (structure, relationship) =>
    Object.fromEntries(all.map(([key, read]) => [key, read(structure, relationship)]));
}
