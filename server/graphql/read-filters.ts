/**
 * Reads filters, which GraphQL has coerced, into conditions. Refuses what the schema cannot: filters that are too large,
 * and bounds that contradict each other. Called by the root fields that are lists and, for walks, by `read-walk.ts`.
 */
import { parseEdtf } from "../../cypher/model/edtf.ts";
import { CERTAINTIES, STATUSES } from "../../cypher/model/facts.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { nameKey } from "../../cypher/model/name-key.ts";
import { STANDINGS } from "../../cypher/model/standing.ts";
import type {
  CountBounds,
  DayBounds,
  EntityCondition,
  RelationshipCondition,
  TextCondition,
} from "../../cypher/read/conditions.ts";
import { LIMITS } from "./limits.ts";
import {
  type Arguments,
  readAmong,
  readKinds,
  readNumber,
  readObject,
  readObjects,
  readText,
  readTexts,
  readTypes,
  refuseTooMany,
} from "./read-arguments.ts";

/** The condition on entities in the argument, or null. `asOf` is the date of the walk that the argument belongs to. */
export function readEntityFilter(args: Arguments, name = "filter", asOf: string | null = null): EntityCondition | null {
  const filter = readObject(args, name);
  if (filter !== null) refuseLargeFilter(filter, name);
  return filter && readEntityCondition(filter, asOf);
}

/** The condition that an `EntityFilter` states; what is within it takes over its date. Its size is the caller's to limit. */
export function readEntityCondition(filter: Arguments, outer: string | null = null): EntityCondition {
  const not = readObject(filter, "not");
  const asOf = readText(filter, "asOf") ?? outer;
  return {
    ids: readTexts(filter, "ids"),
    kinds: readKinds(filter, "kinds"),
    name: readTextCondition(filter, "name"),
    date: readDays(filter, "date"),
    statuses: readAmong(filter, "statuses", STATUSES),
    sources: readTexts(filter, "sources"),
    hasChair: typeof filter["hasChair"] === "boolean" ? filter["hasChair"] : null,
    degree: readBounds(filter, "degree"),
    asOf,
    and: readObjects(filter, "and")?.map((part) => readEntityCondition(part, asOf)) ?? [],
    or: readObjects(filter, "or")?.map((part) => readEntityCondition(part, asOf)) ?? null,
    not: not && readEntityCondition(not, asOf),
  };
}

/**
 * The condition on relationships in the argument `filter`, or null. Standings are told on the filter's own date, else on
 * that of the walk, else today.
 */
export function readRelationshipFilter(
  args: Arguments,
  today: string,
  asOf: string | null = null,
): RelationshipCondition | null {
  const filter = readObject(args, "filter");
  if (filter !== null) refuseLargeFilter(filter, "filter");
  return filter && readRelationshipCondition(filter, today, asOf);
}

function readRelationshipCondition(filter: Arguments, today: string, outer: string | null): RelationshipCondition {
  const own = readText(filter, "asOf");
  const asOf = own ?? outer;
  const within = (part: Arguments): RelationshipCondition => readRelationshipCondition(part, today, asOf);
  const [from, to, not, standing] = [
    readObject(filter, "from"),
    readObject(filter, "to"),
    readObject(filter, "not"),
    readObject(filter, "standing"),
  ];
  return {
    types: readTypes(filter, "types"),
    kinds: readKinds(filter, "kinds"),
    from: from && readEntityCondition(from, asOf),
    to: to && readEntityCondition(to, asOf),
    roles: readTexts(filter, "roles"),
    role: readTextCondition(filter, "role"),
    since: readDays(filter, "since"),
    until: readDays(filter, "until"),
    certainties: readAmong(filter, "certainties", CERTAINTIES),
    standing: standing && {
      is: readAmong(standing, "is", STANDINGS) ?? [],
      on: readText(standing, "asOf") ?? asOf ?? today,
    },
    sources: readTexts(filter, "sources"),
    among: readTexts(filter, "among"),
    touching: readTexts(filter, "touching"),
    asOf: own,
    and: readObjects(filter, "and")?.map(within) ?? [],
    or: readObjects(filter, "or")?.map(within) ?? null,
    not: not && within(not),
  };
}

/** Refuses a filter for its size before it is read: how many conditions it has, and how deep they stand. */
function refuseLargeFilter(filter: Arguments, name: string): void {
  let conditions = 0;
  let level: readonly Arguments[] = [filter];
  for (let depth = 1; level.length > 0; depth += 1) {
    conditions += level.length;
    refuseTooMany(name, conditions, LIMITS.conditions, "conditions");
    refuseTooMany(name, depth, LIMITS.conditionDepth, "levels");
    level = level.flatMap((one) => [
      ...["and", "or"].flatMap((list) => readObjects(one, list) ?? []),
      ...["not", "from", "to"].map((part) => readObject(one, part)).filter((part) => part !== null),
    ]);
  }
}

function readTextCondition(filter: Arguments, name: string): TextCondition | null {
  const text = readObject(filter, name);
  const folded = (part: string): string | null => {
    const given = text && readText(text, part);
    return given === null ? null : nameKey(given);
  };
  return text && { equals: folded("equals"), startsWith: folded("startsWith"), contains: folded("contains") };
}

function readBounds(filter: Arguments, name: string): CountBounds | null {
  const bounds = readObject(filter, name);
  if (bounds === null) return null;
  const [min, max] = [readNumber(bounds, "min"), readNumber(bounds, "max")];
  if (min !== null && max !== null && min > max)
    refuseBounds(name, { min, max }, "a min that is not above max", `asks for at least ${min} and at most ${max}`);
  if ((min ?? 0) < 0 || (max ?? 0) < 0)
    refuseBounds(name, { min, max }, "counts from 0", `asks for ${min ?? "any"} to ${max ?? "any"}`);
  return { min, max };
}

/** The first day of `from` and the last of `to`. */
function readDays(filter: Arguments, name: string): DayBounds | null {
  const bounds = readObject(filter, name);
  if (bounds === null) return null;
  const [from, to] = [readText(bounds, "from"), readText(bounds, "to")];
  const [first, last] = [parseEdtf(from ?? "")?.first ?? null, parseEdtf(to ?? "")?.last ?? null];
  if (first !== null && last !== null && first > last)
    refuseBounds(name, { from, to }, "a from that is not after to", `goes from ${from} to ${to}`);
  return { from: first, to: last };
}

function refuseBounds(subject: string, value: unknown, allowed: string, problem: string): never {
  throw new LiaisonError("BAD_INPUT", `${subject} ${problem}; allowed is ${allowed}.`, { subject, value, allowed });
}
