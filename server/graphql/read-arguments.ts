/**
 * Reads the arguments of fields, which GraphQL has coerced, into plain values: counts, pages, texts, lists. Refuses what
 * the schema cannot: sizes beyond the limits, two directions at once. Filters are read by `read-filters.ts`.
 */
import { KIND_NAMES, type Kind } from "../../cypher/model/kinds.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../../cypher/model/relationship-types.ts";
import type { Page } from "../../cypher/read/shape.ts";
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
  return readAmong(args, name, KIND_NAMES);
}

/** A list of relationship types, or null. */
export function readTypes(args: Arguments, name: string): readonly RelationshipType[] | null {
  return readAmong(args, name, RELATIONSHIP_TYPE_NAMES);
}

/** Those of the known names that a list argument gives, each once and in their own order, or null: so equal choices are equal. */
export function readAmong<Name extends string>(
  args: Arguments,
  name: string,
  known: readonly Name[],
): readonly Name[] | null {
  const given = readTexts(args, name);
  return given && known.filter((one) => given.includes(one));
}

/** An input object, or null if none was given. */
export function readObject(args: Arguments, name: string): Arguments | null {
  const value = args[name];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** A list of input objects, or null if none was given. */
export function readObjects(args: Arguments, name: string): readonly Arguments[] | null {
  const value = args[name];
  return Array.isArray(value) ? value.map((item) => ({ ...item })) : null;
}

/** Refuses a count beyond `most`. */
export function refuseTooMany(subject: string, value: number, most: number, what: string): void {
  if (value <= most) return;
  const allowed = `at most ${most} ${what}`;
  throw new LiaisonError("LIMIT_EXCEEDED", `${subject} has ${value} ${what}; allowed are ${allowed}.`, {
    subject,
    value,
    allowed,
  });
}

/** A number, or null if none was given. */
export function readNumber(args: Arguments, name: string): number | null {
  const value = args[name];
  return typeof value === "number" ? value : null;
}
