/**
 * A way through the graph as one sentence, in the model's own words: "Yin Li heads the Committee (Secretary), which is
 * responsible for the Plan." Used for paths, linked initiatives and responsible people. Pure.
 */
import { relationshipSpec } from "../model/relationship-types.ts";
import { entityKind, entityName, relationshipType, type Structure } from "../structure/structure.ts";
import { withArticle } from "./with-article.ts";

/** A step: the relationship, and whether it is walked from its first end to its second. */
export type Step = { readonly relationship: number; readonly along: boolean };

/** The entity at which a step arrives. */
export function arrivalOf({ from, to }: Structure, { relationship, along }: Step): number {
  return (along ? to : from)[relationship] ?? 0;
}

/** The step over the relationship that leaves from the entity. */
export function stepFrom({ from }: Structure, entity: number, relationship: number): Step {
  return { relationship, along: from[relationship] === entity };
}

/** What a step says without its beginning: "heads the Committee", with the role in brackets if it says more than the verb. */
export function tellStep(structure: Structure, step: Step): string {
  const { reads, readsBack } = relationshipSpec(relationshipType(structure, step.relationship));
  const role = structure.roleTexts[structure.roles[step.relationship] ?? 0] ?? "";
  const verb = step.along ? reads : readsBack;
  const said = role === "" || repeats(verb, role) ? "" : ` (${role})`;
  return `${verb} ${nameInside(structure, arrivalOf(structure, step))}${said}`;
}

/** Whether the role only says the verb again: who heads is the head, who attended has attended. */
function repeats(verb: string, role: string): boolean {
  if (verb.includes(role)) return true;
  const bare = verb.replace(/^(?:is|was|has) (?:as |an? )?/, "").replace(/ (?:of|by)$/, "");
  const plain = role.toLowerCase();
  return [plain, `${plain}s`, `${plain}ed`].includes(bare);
}

function nameInside(structure: Structure, entity: number): string {
  return withArticle(entityKind(structure, entity), entityName(structure, entity));
}

/** The whole way from the entity, without a full stop. */
export function tellWay(structure: Structure, start: number, steps: readonly Step[]): string {
  const name = nameInside(structure, start);
  let text = name.startsWith("the ") ? `T${name.slice(1)}` : name;
  let last = start;
  for (const [index, step] of steps.entries()) {
    const joint = index === 0 ? " " : entityKind(structure, last) === "Official" ? ", who " : ", which ";
    text += joint + tellStep(structure, step);
    last = arrivalOf(structure, step);
  }
  return text;
}
