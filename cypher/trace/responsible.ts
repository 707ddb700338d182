/**
 * The people to ask about an entity: who is responsible for it, and who heads the bodies that are responsible for it, issued
 * it or organise it; of a body, who heads it. Pure.
 */
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../model/relationship-types.ts";
import { entityKind, type Structure } from "../structure/structure.ts";
import type { Step } from "./sentence.ts";
import { mayHold, type Walk } from "./walk.ts";

/** A person, and the way from the person to the entity. */
export type ResponsiblePerson = { readonly official: number; readonly way: readonly Step[] };

const ANSWERING: readonly RelationshipType[] = ["RESPONSIBLE_FOR", "ISSUED", "ORGANIZES"];

/** The people, each once with the shortest way; those directly responsible first. */
export function findResponsible(walk: Walk, entity: number): readonly ResponsiblePerson[] {
  const { structure } = walk;
  const found = new Map<number, readonly Step[]>();
  const note = (official: number, way: readonly Step[]): void => {
    if (!found.has(official)) found.set(official, way);
  };
  const heads = (body: number, rest: readonly Step[]): void =>
    forEachIn(walk, body, ["CHAIRS"], (official, step) => note(official, [step, ...rest]));
  const bodies: (readonly [number, Step])[] = [];
  forEachIn(walk, entity, ANSWERING, (answering, step) => {
    if (entityKind(structure, answering) === "Official") note(answering, [step]);
    else bodies.push([answering, step]);
  });
  heads(entity, []);
  for (const [body, step] of bodies) heads(body, [step]);
  return [...found].map(([official, way]) => ({ official, way }));
}

function forEachIn(
  { structure, asOf }: Walk,
  entity: number,
  types: readonly RelationshipType[],
  visit: (from: number, step: Step) => void,
): void {
  const { inStart, inOrder, from } = structure;
  for (const type of types)
    for (let place = inStart[entity] ?? 0; place < (inStart[entity + 1] ?? 0); place++) {
      const relationship = inOrder[place] ?? 0;
      if (!isOf(structure, relationship, type) || (asOf !== null && !mayHold(structure, relationship, asOf))) continue;
      visit(from[relationship] ?? 0, { relationship, along: true });
    }
}

function isOf({ types }: Structure, relationship: number, type: RelationshipType): boolean {
  return RELATIONSHIP_TYPE_NAMES[types[relationship] ?? 0] === type;
}
