/**
 * Every change of a view, as data, and the one pure function that applies it. An action either makes a new step of
 * history (`step`), or only amends the present one (selecting, moving the camera, settling a layout).
 */
import { KIND_NAMES, type Kind } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../../cypher/model/relationship-types.ts";
import type { Question } from "./question.ts";
import { ruleText, type StyleRule } from "./style-rule.ts";
import {
  type Camera,
  type ColourBy,
  type Form,
  type LayoutName,
  type Picked,
  type Point,
  pickedEntity,
  type RosterBy,
  roundedCamera,
  type SizeBy,
  type Start,
  startView,
  toggled,
  type View,
} from "./view.ts";

/** A change of the view. */
export type Action =
  | { readonly type: "began"; readonly ids: readonly string[] }
  | {
      readonly type: "add";
      readonly ids: readonly string[];
      /** Kinds and types without which what is added could not be seen: they are switched on. */
      readonly types: readonly RelationshipType[];
      readonly kinds: readonly Kind[];
      readonly select?: boolean;
    }
  | { readonly type: "remove"; readonly ids: readonly string[] }
  | { readonly type: "hide"; readonly ids: readonly string[] }
  | { readonly type: "showHidden" }
  | { readonly type: "toggleKind"; readonly kind: Kind }
  | { readonly type: "toggleType"; readonly relationship: RelationshipType }
  | { readonly type: "setAsOf"; readonly asOf: string | null }
  | { readonly type: "relayout"; readonly layout: LayoutName }
  | { readonly type: "pin"; readonly ids: readonly string[]; readonly pinned: boolean }
  | { readonly type: "group"; readonly grouped: boolean }
  | { readonly type: "size"; readonly sizeBy: SizeBy | null }
  | { readonly type: "colour"; readonly colourBy: ColourBy | null }
  | { readonly type: "style"; readonly rules: readonly StyleRule[] }
  | { readonly type: "settled"; readonly positions: Readonly<Record<string, Point>> }
  | { readonly type: "move"; readonly id: string; readonly to: Point }
  | { readonly type: "select"; readonly selection: readonly Picked[] }
  | { readonly type: "look"; readonly camera: Camera | null }
  | { readonly type: "read"; readonly form: Form; readonly by?: RosterBy }
  | { readonly type: "ask"; readonly question: Question | null }
  | { readonly type: "open"; readonly view: View }
  | { readonly type: "start"; readonly start: Start };

const AMENDING: ReadonlySet<Action["type"]> = new Set(["began", "settled", "select", "look", "read", "ask"]);

/** True if the action is worth a step of undo and of the browser's history. */
export function isStep(action: Action): boolean {
  return !AMENDING.has(action.type);
}

function without(list: readonly string[], gone: readonly string[]): readonly string[] {
  return list.filter((id) => !gone.includes(id));
}

function rounded(positions: Readonly<Record<string, Point>>): Readonly<Record<string, Point>> {
  return Object.fromEntries(
    Object.entries(positions).map(([id, at]) => [id, { x: Math.round(at.x), y: Math.round(at.y) }]),
  );
}

function sameIds(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id, at) => id === right[at]);
}

function letGo(selection: readonly Picked[], gone: readonly string[]): readonly Picked[] {
  return selection.filter((each) => each.is === "relationship" || !gone.includes(each.id));
}

function added(view: View, { ids, types, kinds, select }: Extract<Action, { type: "add" }>): View {
  const known = view.ids ?? [];
  const fresh = [...new Set(ids)].filter((id) => !known.includes(id));
  return {
    ...view,
    ids: [...known, ...fresh],
    hidden: without(view.hidden, ids),
    typesOff: RELATIONSHIP_TYPE_NAMES.filter((type) => view.typesOff.includes(type) && !types.includes(type)),
    kindsOff: KIND_NAMES.filter((kind) => view.kindsOff.includes(kind) && !kinds.includes(kind)),
    pristine: view.pristine && fresh.length === 0,
    selection: select === true ? ids.map(pickedEntity) : view.selection,
  };
}

/** The view after the action. Whatever does not change it returns the very same object. */
export function apply(view: View, action: Action): View {
  switch (action.type) {
    case "began":
      return view.ids === null ? { ...view, ids: action.ids } : view;
    case "add":
      return added(view, action);
    case "remove": {
      const gone = action.ids;
      return {
        ...view,
        ids: without(view.ids ?? [], gone),
        hidden: without(view.hidden, gone),
        pinned: without(view.pinned, gone),
        selection: letGo(view.selection, gone),
        positions: Object.fromEntries(Object.entries(view.positions).filter(([id]) => !gone.includes(id))),
        pristine: false,
      };
    }
    case "hide":
      return {
        ...view,
        hidden: [...without(view.hidden, action.ids), ...action.ids],
        selection: letGo(view.selection, action.ids),
      };
    case "showHidden":
      return view.hidden.length === 0 ? view : { ...view, hidden: [] };
    case "toggleKind":
      return { ...view, kindsOff: toggled(view.kindsOff, action.kind, KIND_NAMES) };
    case "toggleType":
      return { ...view, typesOff: toggled(view.typesOff, action.relationship, RELATIONSHIP_TYPE_NAMES) };
    case "setAsOf":
      return view.asOf === action.asOf ? view : { ...view, asOf: action.asOf };
    case "relayout": {
      const kept = Object.entries(view.positions).filter(([id]) => view.pinned.includes(id));
      return { ...view, layout: action.layout, positions: Object.fromEntries(kept), camera: null };
    }
    case "pin": {
      const others = without(view.pinned, action.ids);
      const pinned = action.pinned ? [...others, ...action.ids] : others;
      return sameIds(pinned, view.pinned) ? view : { ...view, pinned, pristine: false };
    }
    case "group":
      return view.grouped === action.grouped ? view : { ...view, grouped: action.grouped };
    case "size":
      return view.sizeBy === action.sizeBy ? view : { ...view, sizeBy: action.sizeBy };
    case "colour":
      return view.colourBy === action.colourBy ? view : { ...view, colourBy: action.colourBy };
    case "style":
      return sameIds(view.rules.map(ruleText), action.rules.map(ruleText)) ? view : { ...view, rules: action.rules };
    case "settled":
      return { ...view, positions: { ...view.positions, ...rounded(action.positions) } };
    case "move":
      return { ...view, pristine: false, positions: { ...view.positions, ...rounded({ [action.id]: action.to }) } };
    case "select":
      return { ...view, selection: action.selection };
    case "look":
      return { ...view, camera: action.camera === null ? null : roundedCamera(action.camera) };
    case "read":
      return { ...view, form: action.form, rosterBy: action.by ?? view.rosterBy, question: null };
    case "ask":
      return { ...view, question: action.question };
    case "open":
      return action.view;
    case "start":
      return startView(action.start);
  }
}
