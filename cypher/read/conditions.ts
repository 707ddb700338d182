/**
 * Conditions on entities and relationships, as plain data: what a list lets through. Read from arguments by the API,
 * compiled by `compile-condition.ts`, and met by the naive graph of the tests. Must not know of GraphQL, nor of Cypher.
 */
import type { Certainty, Status } from "../model/facts.ts";
import type { Kind } from "../model/kinds.ts";
import type { RelationshipType } from "../model/relationship-types.ts";
import type { Standing } from "../model/standing.ts";

/** What a text must be like; all that are given must hold. The texts are folded (`nameKey`). */
export type TextCondition = {
  readonly equals: string | null;
  readonly startsWith: string | null;
  readonly contains: string | null;
};

/** Bounds of a date, ISO days, both included. A date of less precision meets them if it may lie within. */
export type DayBounds = { readonly from: string | null; readonly to: string | null };

/** Bounds of a count, both included. */
export type CountBounds = { readonly min: number | null; readonly max: number | null };

/**
 * Conditions on entities; all that are given must hold, null means none, an empty list lets nothing through. On the date
 * `asOf` what has surely ended or not begun counts neither for `hasChair` nor for `degree`.
 */
export type EntityCondition = {
  readonly ids: readonly string[] | null;
  readonly kinds: readonly Kind[] | null;
  readonly name: TextCondition | null;
  readonly date: DayBounds | null;
  readonly statuses: readonly Status[] | null;
  readonly sources: readonly string[] | null;
  readonly hasChair: boolean | null;
  readonly degree: CountBounds | null;
  readonly asOf: string | null;
  readonly and: readonly EntityCondition[];
  readonly or: readonly EntityCondition[] | null;
  readonly not: EntityCondition | null;
};

/**
 * Conditions on relationships; all that are given must hold, null means none, an empty list lets nothing through.
 * `kinds` and `among` speak of both ends, `touching` of at least one; `roles` are whole, `role` is folded.
 */
export type RelationshipCondition = {
  readonly types: readonly RelationshipType[] | null;
  readonly kinds: readonly Kind[] | null;
  readonly from: EntityCondition | null;
  readonly to: EntityCondition | null;
  readonly roles: readonly string[] | null;
  readonly role: TextCondition | null;
  readonly since: DayBounds | null;
  readonly until: DayBounds | null;
  readonly certainties: readonly Certainty[] | null;
  readonly standing: { readonly is: readonly Standing[]; readonly on: string } | null;
  readonly sources: readonly string[] | null;
  readonly among: readonly string[] | null;
  readonly touching: readonly string[] | null;
  readonly asOf: string | null;
  readonly and: readonly RelationshipCondition[];
  readonly or: readonly RelationshipCondition[] | null;
  readonly not: RelationshipCondition | null;
};
