/**
 * Which initiatives an official, a body, a venue or a forum is linked to, and which officials are behind an initiative:
 * along the ways that the table below allows, and no others. Pure.
 *
 * Strength. Each allowed step has a factor below one: how much of the link it carries. A way is worth the product of its
 * factors, a link the sum S of its ways, told as 1 - exp(-S): more and shorter ways make a stronger link, no number of
 * them ever makes it certain. Chosen by us, not taken from a source; what matters is the order. The explanation is the
 * shortest way; of several, the one worth most; of those, the first by the order of relationships.
 */
import { KIND_NAMES, type Kind } from "../model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../model/relationship-types.ts";
import { entityKind, type Structure } from "../structure/structure.ts";
import { type Step, stepFrom } from "./sentence.ts";
import { daysOf, mayHold } from "./walk.ts";

/** How a link arrives at the initiative. */
export const LINK_KINDS = ["RESPONSIBLE", "ISSUED", "MEETING", "DEPENDENCE", "WHOLE"] as const;
/** One of `LINK_KINDS`. */
export type LinkKind = (typeof LINK_KINDS)[number];

/** The kinds that are linked to initiatives. */
export const LINKED_KINDS = [
  "Official",
  "Committee",
  "Organization",
  "Venue",
  "Forum",
] as const satisfies readonly Kind[];

type Allowed = {
  readonly from: readonly Kind[];
  readonly type: RelationshipType;
  readonly along: boolean;
  readonly to: readonly Kind[];
  readonly factor: number;
  /** Set on steps that arrive at an initiative. */
  readonly kind?: LinkKind;
};

const BODIES = ["Committee", "Organization"] as const satisfies readonly Kind[];
const EVENTS = ["Forum", "Venue"] as const satisfies readonly Kind[];
const INITIATIVE = ["Initiative"] as const satisfies readonly Kind[];

/** The steps of ways from people to initiatives, in that direction. No way comes back to a kind of step it has left. */
export const ALLOWED_STEPS: readonly Allowed[] = [
  { from: ["Official"], type: "CHAIRS", along: true, to: BODIES, factor: 0.9 },
  { from: ["Official"], type: "DEPUTY_CHAIRS", along: true, to: BODIES, factor: 0.75 },
  { from: ["Official"], type: "HOLDS_POST_IN", along: true, to: BODIES, factor: 0.6 },
  { from: ["Official"], type: "MEMBER_OF", along: true, to: BODIES, factor: 0.5 },
  { from: ["Official"], type: "ATTENDED", along: true, to: ["Meeting"], factor: 0.4 },
  { from: ["Official"], type: "RESPONSIBLE_FOR", along: true, to: EVENTS, factor: 0.9 },
  { from: BODIES, type: "CONVENED", along: true, to: ["Meeting"], factor: 0.7 },
  { from: BODIES, type: "ORGANIZES", along: true, to: ["Forum", "Meeting"], factor: 0.7 },
  { from: BODIES, type: "RESPONSIBLE_FOR", along: true, to: EVENTS, factor: 0.8 },
  { from: ["Venue"], type: "HOSTED_AT", along: false, to: ["Forum", "Meeting"], factor: 0.5 },
  {
    from: ["Official", ...BODIES],
    type: "RESPONSIBLE_FOR",
    along: true,
    to: INITIATIVE,
    factor: 1,
    kind: "RESPONSIBLE",
  },
  { from: BODIES, type: "ISSUED", along: true, to: INITIATIVE, factor: 0.9, kind: "ISSUED" },
  { from: ["Meeting"], type: "DELIBERATED", along: true, to: INITIATIVE, factor: 0.7, kind: "MEETING" },
  { from: BODIES, type: "SUPPORTS", along: true, to: INITIATIVE, factor: 0.7, kind: "DEPENDENCE" },
  { from: EVENTS, type: "SUPPORTS", along: true, to: INITIATIVE, factor: 0.7, kind: "DEPENDENCE" },
  { from: [...BODIES, ...EVENTS], type: "DEPENDS_ON", along: false, to: INITIATIVE, factor: 0.7, kind: "DEPENDENCE" },
  { from: EVENTS, type: "DEPENDS_ON", along: true, to: INITIATIVE, factor: 0.5, kind: "DEPENDENCE" },
  { from: EVENTS, type: "INCLUDES", along: false, to: INITIATIVE, factor: 0.6, kind: "WHOLE" },
];

/** A link: the entity it arrives at, how strong it is, all its kinds, how many ways there are, and the shortest. */
export type Link = {
  readonly entity: number;
  readonly strength: number;
  readonly kinds: readonly LinkKind[];
  /** Up to `WAY_CAP`. */
  readonly ways: number;
  /** From the entity that was asked. */
  readonly explanation: readonly Step[];
};

/** Counts of ways end here. */
export const WAY_CAP = 1_000_000;
// Official, body, venue, forum, meeting, initiative: no way that the table allows is longer.
const LONGEST = 5;

/** Which links to look for. `kinds` null is all. */
export type LinkSearch = { readonly kinds: readonly LinkKind[] | null; readonly asOf: string | null };

/** The initiatives an official, body, venue or forum is linked to, strongest first, then in the order of the structure. */
export function findLinkedInitiatives(structure: Structure, start: number, search: LinkSearch): readonly Link[] {
  const steps = ALLOWED_STEPS.filter(({ kind }) => kind === undefined || (search.kinds?.includes(kind) ?? true));
  return walkWays(structure, start, "Initiative", steps, search.asOf);
}

/** The officials behind an initiative: the same ways, walked from their end. */
export function findLinkedOfficials(structure: Structure, start: number, search: LinkSearch): readonly Link[] {
  const back = ALLOWED_STEPS.filter(({ kind }) => kind === undefined || (search.kinds?.includes(kind) ?? true)).map(
    (step): Allowed => ({ ...step, from: step.to, to: step.from, along: !step.along }),
  );
  return walkWays(structure, start, "Official", back, search.asOf);
}

/** What is known of an entity at one distance. */
type Found = {
  sum: number;
  ways: number;
  best: number;
  by: { readonly step: Step; readonly before: Found } | null;
  readonly kinds: Set<LinkKind>;
};

function walkWays(
  structure: Structure,
  start: number,
  target: Kind,
  steps: readonly Allowed[],
  asOf: string | null,
): readonly Link[] {
  const rules = ruleTable(steps);
  const days = daysOf(asOf);
  const links = new Map<number, { first: Found; sum: number; ways: number; kinds: Set<LinkKind> }>();
  let level = new Map<number, Found>([[start, { sum: 1, ways: 1, best: 1, by: null, kinds: new Set() }]]);
  for (let length = 1; length <= LONGEST && level.size > 0; length++) {
    const next = new Map<number, Found>();
    for (const [entity, before] of level)
      forEachTouching(structure, entity, (relationship, neighbour) => {
        if (days !== null && !mayHold(structure, relationship, days)) return;
        const step = stepFrom(structure, entity, relationship);
        const { types, kinds } = structure;
        const rule = rules[ruleNumber(types[relationship] ?? 0, step.along, kinds[entity] ?? 0, kinds[neighbour] ?? 0)];
        if (rule !== undefined) extend(next, neighbour, before, step, rule);
      });
    for (const [entity, found] of next) {
      if (entityKind(structure, entity) !== target) continue;
      next.delete(entity);
      const known = links.get(entity);
      if (known === undefined)
        links.set(entity, { first: found, sum: found.sum, ways: found.ways, kinds: found.kinds });
      else {
        known.sum += found.sum;
        known.ways = Math.min(WAY_CAP, known.ways + found.ways);
        for (const kind of found.kinds) known.kinds.add(kind);
      }
    }
    level = next;
  }
  return [...links]
    .map(
      ([entity, { first, sum, ways, kinds }]): Link => ({
        entity,
        strength: 1 - Math.exp(-sum),
        ways,
        kinds: LINK_KINDS.filter((kind) => kinds.has(kind)),
        explanation: wayTo(first),
      }),
    )
    .sort((a, b) => b.strength - a.strength || a.entity - b.entity);
}

const KIND_COUNT = KIND_NAMES.length;

function ruleNumber(type: number, along: boolean, from: number, to: number): number {
  return ((type * 2 + Number(along)) * KIND_COUNT + from) * KIND_COUNT + to;
}

function ruleTable(steps: readonly Allowed[]): readonly (Allowed | undefined)[] {
  const table: (Allowed | undefined)[] = Array(ruleNumber(RELATIONSHIP_TYPE_NAMES.length, false, 0, 0));
  for (const step of steps)
    for (const from of step.from)
      for (const to of step.to) {
        const type = RELATIONSHIP_TYPE_NAMES.indexOf(step.type);
        table[ruleNumber(type, step.along, KIND_NAMES.indexOf(from), KIND_NAMES.indexOf(to))] = step;
      }
  return table;
}

function extend(next: Map<number, Found>, entity: number, before: Found, step: Step, rule: Allowed): void {
  const worth = before.best * rule.factor;
  let found = next.get(entity);
  if (found === undefined) {
    found = { sum: 0, ways: 0, best: 0, by: null, kinds: new Set() };
    next.set(entity, found);
  }
  found.sum += before.sum * rule.factor;
  found.ways = Math.min(WAY_CAP, found.ways + before.ways);
  if (rule.kind !== undefined) found.kinds.add(rule.kind);
  for (const kind of before.kinds) found.kinds.add(kind);
  if (worth <= found.best) return;
  found.best = worth;
  found.by = { step, before };
}

function wayTo(found: Found): readonly Step[] {
  const way: Step[] = [];
  for (let at = found.by; at !== null; at = at.before.by) way.unshift(at.step);
  return way;
}

function forEachTouching(
  { outStart, inStart, inOrder, from, to }: Structure,
  entity: number,
  visit: (relationship: number, neighbour: number) => void,
): void {
  for (let place = outStart[entity] ?? 0; place < (outStart[entity + 1] ?? 0); place++) visit(place, to[place] ?? 0);
  for (let place = inStart[entity] ?? 0; place < (inStart[entity + 1] ?? 0); place++) {
    const relationship = inOrder[place] ?? 0;
    visit(relationship, from[relationship] ?? 0);
  }
}
