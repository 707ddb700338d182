/**
 * Fills what is asked of an answer that was found in the structure: plain values as they are, entities and relationships
 * (there only numbers) from the graph, one statement for each place of the query where some are asked. Called by the
 * root fields that walk the structure: once to plan for a document, then to fill for each request.
 */
import { getNamedType, isInterfaceType, isObjectType } from "graphql";
import { isKind } from "../../cypher/model/kinds.ts";
import { type Answer, type Graph, type ReadOptions, relationshipKey } from "../../cypher/read/graph.ts";
import { objectMaker } from "../../cypher/read/read-object.ts";
import type { EntityShape, RelationshipShape } from "../../cypher/read/shape.ts";
import { graphChanged } from "../../cypher/structure/graph-changed.ts";
import { textAt } from "../../cypher/structure/packed-texts.ts";
import { entityId, relationshipType, type Structure } from "../../cypher/structure/structure.ts";
import { type AskedField, type Asking, askedFields, TYPE_NAME } from "./asked-fields.ts";
import { type Known, knownEntity, knownRelationship } from "./known-fields.ts";
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

/** What is asked of an answer, for every request of a document. `known` fills what the structure knows itself. */
export type AnswerPlan = {
  readonly field: AskedField;
  readonly what:
    | { readonly is: "entity"; readonly shape: EntityShape; readonly known: Known | null }
    | { readonly is: "relationship"; readonly shape: RelationshipShape; readonly known: Known | null }
    | {
        readonly is: "object";
        readonly type: string;
        readonly parts: readonly AnswerPlan[];
        readonly make: () => Record<string, unknown>;
      }
    | { readonly is: "plain" };
};

/** Plans the answer of a field. Relationships stand on the root field's `asOf`, which it must have as an argument. */
export function planAnswer(
  asking: Asking,
  field: AskedField,
  asOf: string | null = readText(field.args, "asOf"),
): AnswerPlan {
  const type = getNamedType(field.definition.type);
  if (isKind(type.name) || isInterfaceType(type)) {
    const shape = entityShape(asking, field);
    return { field, what: { is: "entity", shape, known: knownEntity(shape) } };
  }
  if (type.name === "Relationship") {
    const shape = relationshipShape(asking, field, asOf);
    return { field, what: { is: "relationship", shape, known: knownRelationship(shape) } };
  }
  if (!isObjectType(type)) return { field, what: { is: "plain" } };
  const parts = askedFields(asking, type, field.selections).map((part) => planAnswer(asking, part, asOf));
  const make = objectMaker(parts.map((part) => part.field.key));
  return { field, what: { is: "object", type: type.name, parts, make } };
}

/** A place in the answer that waits: for the entity or relationship with the number, or for a promise. */
type Hole = { readonly [HOLE]: number; put: (value: unknown) => void };
const HOLE = Symbol("a place that waits");
/** What is still to be fetched for one request, by the place of the query where it is asked, and what is to be awaited. */
type Open = {
  readonly structure: Structure;
  readonly holes: Map<AnswerPlan, Hole[]>;
  readonly promises: Promise<void>[];
};

/** The answer with exactly the response keys that are asked. Rejects if the graph was changed in the meantime. */
export async function fillAnswer(
  filling: Filling,
  plan: AnswerPlan,
  found: Found | readonly Found[],
): Promise<unknown> {
  const open: Open = { structure: filling.structure, holes: new Map(), promises: [] };
  const [answer] = fillList(plan, [found], open);
  await Promise.all([...open.promises, ...[...open.holes].map(([place, holes]) => fillHoles(filling, place, holes))]);
  return answer;
}

function fillList(plan: AnswerPlan, found: readonly unknown[], open: Open): readonly unknown[] {
  const list: unknown[] = [];
  for (const item of found) {
    const value = fillValue(plan, item, open);
    const index = list.push(value) - 1;
    if (isHole(value)) {
      value.put = (late) => {
        list[index] = late;
      };
    }
  }
  return list;
}

/** The value of a place, filled as far as that is known; a hole must be told its place. */
function fillValue(plan: AnswerPlan, found: unknown, open: Open): unknown {
  const { what } = plan;
  if (found === null || found === undefined) return null;
  if (found instanceof Promise) {
    const hole = openHole(-1);
    const put = found.then((value) => hole.put(value));
    // If another field throws first, nobody waits for this one.
    put.catch(() => undefined);
    open.promises.push(put);
    return hole;
  }
  if (what.is === "plain") return found;
  if (Array.isArray(found)) return fillList(plan, found, open);
  if (what.is === "object") return fillObject(what, found, open);
  if (!isRef(found)) throw new TypeError(`${plan.field.name} was not found as an entity or a relationship`);
  if (what.known !== null) return what.known(open.structure, found.number);
  const hole = openHole(found.number);
  const same = open.holes.get(plan);
  if (same === undefined) open.holes.set(plan, [hole]);
  else same.push(hole);
  return hole;
}

function fillObject(
  { type, parts, make }: Extract<AnswerPlan["what"], { readonly is: "object" }>,
  found: unknown,
  open: Open,
): object {
  const object = make();
  for (const part of parts) {
    const { name, key, args } = part.field;
    const given: unknown = name === TYPE_NAME ? type : Reflect.get(Object(found), name);
    const value = fillValue(part, typeof given === "function" ? given(args) : given, open);
    object[key] = value;
    if (isHole(value)) {
      value.put = (late) => {
        object[key] = late;
      };
    }
  }
  return object;
}

function isRef(found: unknown): found is Ref {
  return typeof found === "object" && found !== null && "ref" in found && "number" in found;
}

function openHole(number: number): Hole {
  return { [HOLE]: number, put: () => undefined };
}

function isHole(value: unknown): value is Hole {
  return typeof value === "object" && value !== null && HOLE in value;
}

async function fillHoles(filling: Filling, plan: AnswerPlan, holes: readonly Hole[]): Promise<void> {
  const answers = await fetchAnswers(filling, plan, [...new Set(holes.map((hole) => hole[HOLE]))]);
  for (const hole of holes) hole.put(answers.get(hole[HOLE]) ?? refuseChanged());
}

function refuseChanged(): never {
  throw graphChanged();
}

async function fetchAnswers(
  { graph, read, structure }: Filling,
  { what }: AnswerPlan,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Answer>> {
  if (what.is === "entity") {
    const ids = new Map(numbers.map((number) => [entityId(structure, number), number]));
    return byNumber(ids, await graph.entitiesById([...ids.keys()], limitRows(what.shape, ids.size), read));
  }
  if (what.is !== "relationship") return new Map();
  const keys = numbers.map((number) => ({
    type: relationshipType(structure, number),
    id: textAt(structure.relationshipIds, number),
    number,
  }));
  const found = await graph.relationshipsById(keys, limitRows(what.shape, keys.length), read);
  return byNumber(new Map(keys.map((key) => [relationshipKey(key), key.number])), found);
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
