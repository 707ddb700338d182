/**
 * Fills what statements left for later: the fields of entities that take the structure of the whole graph. All places of
 * one field of the query are filled together. Called by `plan-operation.ts` once a root field has its answer.
 */
import { askerOf } from "../../cypher/read/later.ts";
import { type Measures, measureStructure } from "../../cypher/structure/measure-structure.ts";
import type { Structure } from "../../cypher/structure/structure.ts";
import { waitFor } from "../../cypher/structure/wait-for.ts";
import { type AskContext, requireEntity } from "./ask-context.ts";
import { describeInitiatives, describeOfficials } from "./ask-linked.ts";
import type { LaterField } from "./asked-fields.ts";
import { describeMeasure } from "./describe-measure.ts";
import { type AnswerPlan, type Found, fillAnswer, planAnswer } from "./fill-answer.ts";

/** A place that is left: who asked, the entity's id, and how to fill it. */
type Place = { readonly asker: LaterField; readonly id: string; readonly fill: (value: unknown) => void };

const plans = new WeakMap<LaterField, AnswerPlan>();

/** The same answer with nothing left. What is filled in may leave places itself. */
export async function settleLater(context: AskContext, answer: unknown): Promise<unknown> {
  const whole = { answer };
  for (let open = findPlaces(whole); open.length > 0; open = findPlaces(whole)) await fillPlaces(context, open);
  return whole.answer;
}

function findPlaces(whole: object): readonly Place[] {
  const places: Place[] = [];
  const visit = (holder: object): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value !== "object" || value === null) continue;
      const asker = askerOf(value);
      if (asker === undefined) visit(value);
      else if (isLaterField(asker))
        places.push({
          asker,
          id: String(Reflect.get(value, "id")),
          fill: (filled) => Reflect.set(holder, key, filled),
        });
    }
  };
  visit(whole);
  return places;
}

function isLaterField(asker: object): asker is LaterField {
  return "field" in asker && "asking" in asker;
}

async function fillPlaces(context: AskContext, places: readonly Place[]): Promise<void> {
  const structure = await context.graph.structure(context.read);
  const byField = new Map<LaterField, Place[]>();
  for (const place of places) {
    const same = byField.get(place.asker);
    if (same === undefined) byField.set(place.asker, [place]);
    else same.push(place);
  }
  await Promise.all(
    [...byField].map(async ([later, same]) => {
      const plan = plans.get(later) ?? planAnswer(later.asking, later.field);
      plans.set(later, plan);
      const measures =
        later.field.name === "measure"
          ? await waitFor(measureStructure(structure), "measured", context.read.signal)
          : null;
      const found = same.map((place) => describe(structure, measures, later, place.id));
      const filled = await fillAnswer({ ...context, structure }, plan, found);
      if (Array.isArray(filled)) for (const [index, place] of same.entries()) place.fill(filled[index]);
    }),
  );
}

function describe(structure: Structure, measures: Measures | null, { field }: LaterField, id: string): Found {
  const entity = requireEntity(structure, "id", id);
  if (measures !== null) return describeMeasure(measures, entity);
  return field.name === "linkedOfficials"
    ? describeOfficials(structure, entity, field.args)
    : describeInitiatives(structure, entity, field.args);
}
