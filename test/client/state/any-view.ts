/** Views at random, for properties of the address and of undo. */
import fc from "fast-check";
import { ruleText, type StyleRule } from "../../../client/state/style-rule.ts";
import {
  COLOURS,
  FORMS,
  fittingTitle,
  LAYOUTS,
  ROSTERS,
  SIZES,
  STARTS,
  startView,
  type View,
} from "../../../client/state/view.ts";
import { KIND_NAMES } from "../../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../../cypher/model/relationship-types.ts";
import { STANDINGS } from "../../../cypher/model/standing.ts";

const id = fc.oneof(
  fc.stringMatching(/^(official|committee|initiative):[a-z0-9-]{1,30}$/),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[\ud800-\udfff]/.test(text)),
);
const look = fc.constantFrom("highlight" as const, "dim" as const);
const rule: fc.Arbitrary<StyleRule> = fc.oneof(
  fc.record({ field: fc.constantFrom("role" as const, "name" as const), says: id, look }),
  fc.record({ field: fc.constant("type" as const), says: fc.constantFrom(...RELATIONSHIP_TYPE_NAMES), look }),
  fc.record({ field: fc.constant("standing" as const), says: fc.constantFrom(...STANDINGS), look }),
  fc.record({ field: fc.constant("kind" as const), says: fc.constantFrom(...KIND_NAMES), look }),
);
const whole = fc.integer({ min: -90_000, max: 90_000 });

/** Any view that a page can be in. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    start: fc.constantFrom(...STARTS),
    title: fc.oneof(fc.constant(null), id.map(fittingTitle)),
    ids: fc.uniqueArray(id, { maxLength: 40 }),
    places: fc.array(fc.record({ x: whole, y: whole }), { maxLength: 40 }),
    hidden: fc.uniqueArray(id, { maxLength: 4 }),
    kindsOff: fc.subarray([...KIND_NAMES]),
    typesOff: fc.subarray([...RELATIONSHIP_TYPE_NAMES]),
    asOf: fc.constantFrom(null, "2024", "2024-05", "2024-05-16", "2023-03-16~"),
    layout: fc.constantFrom(...LAYOUTS),
    pristine: fc.boolean(),
    pinned: fc.uniqueArray(id, { maxLength: 4 }),
    grouped: fc.boolean(),
    sizeBy: fc.constantFrom(null, ...SIZES),
    colourBy: fc.constantFrom(null, ...COLOURS),
    rules: fc.uniqueArray(rule, { maxLength: 5, selector: ruleText }),
    question: fc.oneof(
      fc.constant(null),
      fc.record({ ask: fc.constant("trace" as const), way: fc.constantFrom("up" as const, "down" as const), id }),
      fc.record({ ask: fc.constant("path" as const), from: id, to: fc.option(id, { nil: null }) }),
    ),
    selection: fc.array(fc.record({ is: fc.constantFrom("entity" as const, "relationship" as const), id }), {
      maxLength: 9,
    }),
    camera: fc.option(
      fc.record({ x: whole, y: whole, zoom: fc.integer({ min: 40, max: 4000 }).map((n) => n / 1000) }),
      { nil: null },
    ),
    form: fc.constantFrom(...FORMS),
    rosterBy: fc.constantFrom(...ROSTERS),
  })
  .map(({ places, ids, pristine, start, ...rest }) => {
    const positions = Object.fromEntries(
      ids.slice(0, places.length).map((each, at) => [each, places[at] ?? { x: 0, y: 0 }]),
    );
    return pristine
      ? { ...rest, start, pristine, ids: startView(start).ids, positions: {} }
      : { ...rest, start, pristine, ids, positions };
  });
