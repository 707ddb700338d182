/**
 * The shapes of what is stated: entities, relationships, sources, figures. Readers make them, the loader writes them,
 * exporters give them out. Plain data; must not know where they are stored.
 */
import type { Kind } from "./kinds.ts";
import type { RelationshipType } from "./relationship-types.ts";

/** Whether a text says it or the curator concluded it. */
export const CERTAINTIES = ["STATED", "INFERRED"] as const;
/** One of `CERTAINTIES`. */
export type Certainty = (typeof CERTAINTIES)[number];

/** How far an initiative has come, in its document's words. */
export const STATUSES = ["PLANNED", "UNDER_WAY", "DONE", "CALLED_FOR", "UNKNOWN"] as const;
/** One of `STATUSES`. */
export type Status = (typeof STATUSES)[number];

/** A measured value of an entity: "106 international organisations", with its unit, date (EDTF) and what it is compared with. */
export type Figure = {
  readonly label: string;
  readonly value: number;
  /** How exact the value is: "exactly", "more than", "nearly", "over". */
  readonly qualifier: string | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly comparison: string | null;
  readonly sources: readonly string[];
};

/** A node of the graph. Locators in `sources` are `document#paragraph`, or the document's id alone. Dates are EDTF. */
export type EntityFact = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly note: string | null;
  /** The date of a meeting or a single event; null for anything that lasts or is undated. */
  readonly date: string | null;
  /** Only initiatives have one. */
  readonly status: Status | null;
  /** Ids of entities that may be the same but that no text equates. */
  readonly possiblySameAs: readonly string[];
  readonly figures: readonly Figure[];
  readonly sources: readonly string[];
};

/** A relationship of the graph. `id` is derived from its content unless a file gives one. */
export type RelationshipFact = {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: readonly string[];
  readonly certainty: Certainty;
  readonly note: string | null;
  readonly sources: readonly string[];
};

/** A document that states facts. `paragraphs` is the highest number a locator may have; null if unknown. */
export type SourceFact = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** When it was published, EDTF; null if it does not say. */
  readonly published: string | null;
  /** What its dates are worth, in words. */
  readonly note: string | null;
  readonly paragraphs: number | null;
};

/** A data set as its file describes it. */
export type DatasetFact = {
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly licence: string | null;
};

/** A locator taken apart: the document and, where given, the paragraph counted from 1. */
export type Locator = { readonly document: string; readonly paragraph: number | null };

/** Reads `document#paragraph` or `document`; a text after `#` that is no number belongs to the document's id. */
export function parseLocator(text: string): Locator {
  const match = /^(.+)#([1-9]\d*)$/.exec(text);
  return match?.[1] === undefined
    ? { document: text, paragraph: null }
    : { document: match[1], paragraph: Number(match[2]) };
}
