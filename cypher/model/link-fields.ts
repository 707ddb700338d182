/**
 * The named fields by which the API walks from an entity of a kind to its neighbours, derived from the relationship
 * types, plus the few fields that gather or narrow several of them. Read by the schema and the look-ahead.
 */
import type { Kind } from "./kinds.ts";
import { joins, RELATIONSHIP_TYPE_NAMES, type RelationshipType, relationshipSpec } from "./relationship-types.ts";

/** The direction of a walk, seen from the entity that is asked. */
export const DIRECTIONS = ["OUT", "IN", "BOTH"] as const;
/** One of `DIRECTIONS`. */
export type Direction = (typeof DIRECTIONS)[number];

/**
 * A field of a kind: its name, which relationships it walks, which way, and the kinds it can arrive at. `narrows` tells
 * that the relationships also lead to kinds which the field leaves out.
 */
export type LinkField = {
  readonly narrows: boolean;
  readonly name: string;
  readonly types: readonly RelationshipType[];
  readonly direction: "OUT" | "IN";
  readonly targets: readonly Kind[];
  readonly what: string;
};

type Gathered = {
  readonly name: string;
  readonly on: readonly Kind[];
  readonly types: readonly RelationshipType[];
  readonly direction: "OUT" | "IN";
  readonly targets?: readonly Kind[];
  readonly what: string;
};

const GATHERED: readonly Gathered[] = [
  {
    name: "posts",
    on: ["Official"],
    types: ["CHAIRS", "DEPUTY_CHAIRS", "HOLDS_POST_IN"],
    direction: "OUT",
    what: "Every post the official holds, as head, as deputy or otherwise.",
  },
  {
    name: "officeHolders",
    on: ["Committee", "Organization", "Place"],
    types: ["CHAIRS", "DEPUTY_CHAIRS", "HOLDS_POST_IN"],
    direction: "IN",
    what: "Everybody who holds a post here, as head, as deputy or otherwise.",
  },
  {
    name: "forums",
    on: ["Venue", "Place"],
    types: ["HOSTED_AT"],
    direction: "IN",
    targets: ["Forum"],
    what: "The public events held here.",
  },
  {
    name: "venues",
    on: ["Forum", "Meeting"],
    types: ["HOSTED_AT"],
    direction: "OUT",
    targets: ["Venue"],
    what: "The venues at which it is held.",
  },
];

function targetsOf(kind: Kind, type: RelationshipType, direction: "OUT" | "IN"): readonly Kind[] {
  const spec = relationshipSpec(type);
  return direction === "OUT"
    ? spec.to.filter((other) => joins(type, kind, other))
    : spec.from.filter((other) => joins(type, other, kind));
}

/** The link fields of a kind, in the order of the relationship types, gathered ones first. */
export function linkFields(kind: Kind): readonly LinkField[] {
  const gathered = GATHERED.filter((field) => field.on.includes(kind)).map(
    ({ name, types, direction, targets, what }): LinkField => ({
      name,
      types,
      direction,
      what,
      narrows: targets !== undefined,
      targets: targets ?? [...new Set(types.flatMap((type) => targetsOf(kind, type, direction)))],
    }),
  );
  const plain = RELATIONSHIP_TYPE_NAMES.flatMap((type) => {
    const spec = relationshipSpec(type);
    const out: LinkField = {
      narrows: false,
      name: spec.outField,
      types: [type],
      direction: "OUT",
      targets: targetsOf(kind, type, "OUT"),
      what: spec.what,
    };
    const back: LinkField = {
      narrows: false,
      name: spec.inField,
      types: [type],
      direction: "IN",
      targets: targetsOf(kind, type, "IN"),
      what: `The other way round: ${spec.readsBack}.`,
    };
    return [out, back].filter((field) => field.targets.length > 0);
  });
  return [...gathered, ...plain];
}
