/**
 * Reads the arguments of fields, which GraphQL has coerced, into what the graph is asked: pages, walks, conditions.
 * Refuses what the schema cannot: sizes beyond the limits, two directions at once.
 */
import { CERTAINTIES, STATUSES } from "../../cypher/model/facts.ts";
import { isKind, type Kind } from "../../cypher/model/kinds.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { DIRECTIONS } from "../../cypher/model/link-fields.ts";
import { nameKey } from "../../cypher/model/name-key.ts";
import { isRelationshipType, type RelationshipType } from "../../cypher/model/relationship-types.ts";
import type { EntityCondition, EntityOrder, RelationshipCondition } from "../../cypher/read/graph.ts";
import type { Page, Walk } from "../../cypher/read/shape.ts";
import { LIMITS } from "./limits.ts";

/** Coerced arguments or the fields of a coerced input object. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A whole number within bounds; `undefined` means it was not given. */
export function readCount(args: Arguments, name: string, min: number, max: number): number | undefined {
  const value = args[name];
  if (value === undefined) return undefined;
  const allowed = `a whole number from ${min} to ${max}`;
  const details = { subject: name, value, allowed };
  if (typeof value !== "number" || value < min) {
    throw new LiaisonError("BAD_INPUT", `${name} is ${value}; allowed is ${allowed}.`, details);
  }
  if (value > max) throw new LiaisonError("LIMIT_EXCEEDED", `${name} is ${value}; allowed is ${allowed}.`, details);
  return value;
}

/** The page that `first`, `after`, `last` and `before` describe. */
export function readPage(args: Arguments): Page {
  const first = readCount(args, "first", 0, LIMITS.pageSize);
  const last = readCount(args, "last", 0, LIMITS.pageSize);
  const [after, before] = [readText(args, "after"), readText(args, "before")];
  if ((first !== undefined || after !== null) && (last !== undefined || before !== null)) {
    throw new LiaisonError("BAD_INPUT", "A page goes forwards (first, after) or backwards (last, before), not both.", {
      subject: "page",
      value: { first, after, last, before },
      allowed: ["first, after", "last, before"],
    });
  }
  const backwards = last !== undefined || before !== null;
  return backwards
    ? { size: last ?? LIMITS.defaultPageSize, from: before, backwards }
    : { size: first ?? LIMITS.defaultPageSize, from: after, backwards };
}

/** The walk that the arguments of a link field narrow. */
export function readWalk(args: Arguments, types: readonly RelationshipType[], direction: Walk["direction"]): Walk {
  return {
    types: readTypes(args, "types") ?? types,
    direction: DIRECTIONS.find((known) => known === args["direction"]) ?? direction,
    kinds: readKinds(args, "kinds"),
    roles: readTexts(args, "roles"),
    asOf: readText(args, "asOf"),
  };
}

/** A text, or null if none was given. */
export function readText(args: Arguments, name: string): string | null {
  const value = args[name];
  return typeof value === "string" ? value : null;
}

/** A list of texts, or null if none was given; at most `LIMITS.listLength` long. */
export function readTexts(args: Arguments, name: string): readonly string[] | null {
  const value = args[name];
  if (!Array.isArray(value)) return null;
  if (value.length > LIMITS.listLength) {
    const allowed = `a list of at most ${LIMITS.listLength}`;
    throw new LiaisonError("LIMIT_EXCEEDED", `${name} lists ${value.length}; allowed is ${allowed}.`, {
      subject: name,
      value: value.length,
      allowed,
    });
  }
  return value.map(String);
}

/** A list of kinds, or null. */
export function readKinds(args: Arguments, name: string): readonly Kind[] | null {
  return readTexts(args, name)?.filter(isKind) ?? null;
}

/** A list of relationship types, or null. */
export function readTypes(args: Arguments, name: string): readonly RelationshipType[] | null {
  return readTexts(args, name)?.filter(isRelationshipType) ?? null;
}

function readObject(args: Arguments, name: string): Arguments | null {
  const value = args[name];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function readObjects(args: Arguments, name: string): readonly Arguments[] | null {
  const value = args[name];
  return Array.isArray(value) ? value.map((item) => ({ ...item })) : null;
}

function refuseTooMany(subject: string, value: number, most: number, what: string): void {
  if (value <= most) return;
  const allowed = `at most ${most} ${what}`;
  throw new LiaisonError("LIMIT_EXCEEDED", `${subject} has ${value} ${what}; allowed are ${allowed}.`, {
    subject,
    value,
    allowed,
  });
}

/** Refuses a filter for its size before it is read: how many conditions it has, and how deep they stand. */
function refuseLargeFilter(filter: Arguments): void {
  let conditions = 0;
  let level: readonly Arguments[] = [filter];
  for (let depth = 1; level.length > 0; depth += 1) {
    conditions += level.length;
    refuseTooMany("filter", conditions, LIMITS.conditions, "conditions");
    refuseTooMany("filter", depth, LIMITS.conditionDepth, "levels");
    level = level.flatMap((one) => [
      ...(readObjects(one, "and") ?? []),
      ...(readObjects(one, "or") ?? []),
      ...[readObject(one, "not")].filter((not) => not !== null),
    ]);
  }
}

/** The condition that an `EntityFilter` states. Its size is the caller's to limit. */
export function readEntityCondition(filter: Arguments): EntityCondition {
  const name = readObject(filter, "name");
  const degree = readObject(filter, "degree");
  const not = readObject(filter, "not");
  return {
    ids: readTexts(filter, "ids"),
    kinds: readKinds(filter, "kinds"),
    name: name && {
      equals: folded(name, "equals"),
      startsWith: folded(name, "startsWith"),
      contains: folded(name, "contains"),
    },
    statuses: readTexts(filter, "statuses")?.flatMap((text) => STATUSES.filter((known) => known === text)) ?? null,
    sources: readTexts(filter, "sources"),
    hasChair: typeof filter["hasChair"] === "boolean" ? filter["hasChair"] : null,
    degree: degree && { min: readNumber(degree, "min"), max: readNumber(degree, "max") },
    and: readObjects(filter, "and")?.map(readEntityCondition) ?? [],
    or: readObjects(filter, "or")?.map(readEntityCondition) ?? null,
    not: not && readEntityCondition(not),
  };
}

/** The condition on entities in the argument `filter`, or null. */
export function readEntityFilter(args: Arguments): EntityCondition | null {
  const filter = readObject(args, "filter");
  if (filter !== null) refuseLargeFilter(filter);
  return filter && readEntityCondition(filter);
}

/** The condition that a `RelationshipFilter` in the argument `filter` states. */
export function readRelationshipFilter(args: Arguments): RelationshipCondition {
  const filter = readObject(args, "filter") ?? {};
  return {
    types: readTypes(filter, "types"),
    kinds: readKinds(filter, "kinds"),
    roles: readTexts(filter, "roles"),
    certainties:
      readTexts(filter, "certainties")?.flatMap((text) => CERTAINTIES.filter((known) => known === text)) ?? null,
    sources: readTexts(filter, "sources"),
    among: readTexts(filter, "among"),
    asOf: readText(filter, "asOf"),
  };
}

const ORDER_FIELDS = ["NAME", "KIND", "DEGREE", "ID"] as const satisfies readonly EntityOrder["by"][];

/** The order in the argument `orderBy`; empty if none was given. */
export function readOrder(args: Arguments): readonly EntityOrder[] {
  const orders = readObjects(args, "orderBy") ?? [];
  refuseTooMany("orderBy", orders.length, LIMITS.orderKeys, "keys");
  return orders.flatMap((order) =>
    ORDER_FIELDS.filter((by) => by === order["field"]).map((by) => ({ by, descending: order["direction"] === "DESC" })),
  );
}

function folded(args: Arguments, name: string): string | null {
  const text = readText(args, name);
  return text === null ? null : nameKey(text);
}

function readNumber(args: Arguments, name: string): number | null {
  const value = args[name];
  return typeof value === "number" ? value : null;
}
