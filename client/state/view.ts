/**
 * A view: everything that its address holds and that undo restores, as plain data. Made by the reducer and the address
 * codec, read by the canvas, the table and the panels. Must not know what the entities are called: that is the graph's.
 */
import type { Kind } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../../cypher/model/relationship-types.ts";
import type { Question } from "./question.ts";
import type { StyleRule } from "./style-rule.ts";

/** A place on the canvas, in its own units (one is a CSS pixel at zoom 1); y grows downwards. */
export type Point = { readonly x: number; readonly y: number };

/** What part of the canvas is seen: the point in the middle, and the zoom. */
export type Camera = Point & { readonly zoom: number };

/** How far the canvas can be zoomed: CSS pixels for each of its own units. */
export const ZOOM = { least: 0.04, most: 4 } as const;

/** The zoom nearest to the one wished that the canvas can show. */
export function withinZoom(zoom: number): number {
  return Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));
}

/** The camera as precisely as an address holds it: a tenth of a unit, four digits of zoom; nobody sees the difference. */
export function roundedCamera({ x, y, zoom }: Camera): Camera {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, zoom: Number(zoom.toPrecision(5)) };
}

/** Something that can be selected. An entity and a relationship may have the same id. */
export type Picked =
  | { readonly is: "entity"; readonly id: string }
  | { readonly is: "relationship"; readonly id: string };

/**
 * The drawings. `columns`: officials, bodies and the rest side by side. `web`: neighbours near each other. `rings`: one
 * in the middle, the others by distance. `layers` and `flow`: who leads or depends above or left of the other.
 */
export const LAYOUTS = ["columns", "web", "rings", "layers", "flow"] as const;
/** One of `LAYOUTS`. */
export type LayoutName = (typeof LAYOUTS)[number];

/** What the size of nodes can tell. */
export const SIZES = ["degree", "betweenness", "pageRank"] as const;
/** One of `SIZES`. */
export type SizeBy = (typeof SIZES)[number];

/** What the colour of nodes can tell other than their kind. */
export const COLOURS = ["community"] as const;
/** One of `COLOURS`. */
export type ColourBy = (typeof COLOURS)[number];

/** The forms in which a view can be read. */
export const FORMS = ["map", "table", "roster", "query"] as const;
/** One of `FORMS`. */
export type Form = (typeof FORMS)[number];

/** The orders in which a roster can be read. */
export const ROSTERS = ["body", "official", "matrix"] as const;
/** One of `ROSTERS`. */
export type RosterBy = (typeof ROSTERS)[number];

/** The named starting views, each of which asks the API who is there; `empty` begins with nothing. */
export const STARTS = ["chairs", "venues", "initiatives", "everything", "empty"] as const;
/** One of `STARTS`. */
export type Start = (typeof STARTS)[number];

/** A view. Lists of ids keep the order in which things were added; sets of filters keep the model's order. */
export type View = {
  readonly start: Start;
  /** What the view is called if it was drawn from an answer; null: as its start is. */
  readonly title: string | null;
  /** The entities on the canvas; null until the starting view has been asked for. */
  readonly ids: readonly string[] | null;
  readonly hidden: readonly string[];
  readonly kindsOff: readonly Kind[];
  readonly typesOff: readonly RelationshipType[];
  /** EDTF date, or null for today. */
  readonly asOf: string | null;
  readonly layout: LayoutName;
  /** Where entities stand, in whole units; who is missing here has yet to be laid out. */
  readonly positions: Readonly<Record<string, Point>>;
  /** Entities that keep their place when the others are arranged anew. */
  readonly pinned: readonly string[];
  /** True: all relationships between the same two are drawn as one line. */
  readonly grouped: boolean;
  /** What the size of a node tells: how many relationships it has, a measure of the whole graph, or nothing. */
  readonly sizeBy: SizeBy | null;
  /** What the colour of a node tells; null: its kind. */
  readonly colourBy: ColourBy | null;
  /** What is drawn strong or faint; the last rule that finds something holds. */
  readonly rules: readonly StyleRule[];
  /** True while ids and positions are just what the starting view gives, so that the address need not hold them. */
  readonly pristine: boolean;
  /** In the order in which they were chosen. */
  readonly selection: readonly Picked[];
  /** Null: all of it fitted into the window. */
  readonly camera: Camera | null;
  readonly form: Form;
  readonly rosterBy: RosterBy;
  /** What is asked beside the canvas: a trace or paths. */
  readonly question: Question | null;
};

/** What is declared of a starting view: what it is called, which relationships it draws, and how it is laid out. */
export type StartSpec = {
  readonly title: string;
  readonly words: string;
  /** The types that are drawn; null for all of them. */
  readonly types: readonly RelationshipType[] | null;
  readonly layout: LayoutName;
};

/** The starting views by name. */
export const START_SPECS: Readonly<Record<Start, StartSpec>> = {
  chairs: {
    title: "Who chairs which bodies",
    words: "Officials and the bodies they head, drawn strong, or deputise for, drawn lighter.",
    types: ["CHAIRS", "DEPUTY_CHAIRS"],
    layout: "columns",
  },
  venues: {
    title: "Venues and what they host",
    words: "Venues with their parts and places, and the events and meetings that take place there.",
    types: ["PART_OF", "LOCATED_IN", "HOSTED_AT"],
    layout: "web",
  },
  initiatives: {
    title: "Initiatives and who is responsible",
    words: "Projects and plans, and the officials and bodies that answer for them.",
    types: ["RESPONSIBLE_FOR"],
    layout: "columns",
  },
  everything: {
    title: "Everything",
    words: "All entities and all relationships, the best connected first.",
    types: null,
    layout: "web",
  },
  empty: {
    title: "Your own view",
    words: "What you searched for and expanded.",
    types: null,
    layout: "web",
  },
};

/** The view with which a start begins, before anything is known of the graph. */
export function startView(start: Start): View {
  const { types, layout } = START_SPECS[start];
  return {
    start,
    title: null,
    ids: start === "empty" ? [] : null,
    hidden: [],
    kindsOff: [],
    typesOff: types === null ? [] : RELATIONSHIP_TYPE_NAMES.filter((type) => !types.includes(type)),
    asOf: null,
    layout,
    positions: {},
    pinned: [],
    grouped: false,
    sizeBy: null,
    colourBy: null,
    rules: [],
    pristine: true,
    selection: [],
    camera: null,
    form: "map",
    rosterBy: "body",
    question: null,
  };
}

/** How many characters a view's own title has at most: it travels in the address. */
const LONGEST_TITLE = 120;

/** A title that fits; null if the text is none. */
export function fittingTitle(text: string): string | null {
  const characters = [...text.trim()];
  const fits = characters.length <= LONGEST_TITLE;
  const title = fits
    ? characters.join("")
    : `${characters
        .slice(0, LONGEST_TITLE - 1)
        .join("")
        .trimEnd()}…`;
  return title === "" ? null : title;
}

/** What a view is called. */
export function titleOf({ title, start }: Pick<View, "title" | "start">): string {
  return title ?? START_SPECS[start].title;
}

/** The kinds or types of `off` in the model's order, with `name` switched. */
export function toggled<T extends string>(off: readonly T[], name: T, order: readonly T[]): readonly T[] {
  return order.filter((each) => (each === name) !== off.includes(each));
}

/** The entity with this id, as something selected. */
export function pickedEntity(id: string): Picked {
  return { is: "entity", id };
}

/** True if both are the same thing. */
function samePick(a: Picked | null, b: Picked | null): boolean {
  return a?.is === b?.is && a?.id === b?.id;
}

/** The selection with one thing more, or without it if it is already selected. */
export function withPick(selection: readonly Picked[], picked: Picked): readonly Picked[] {
  const others = selection.filter((each) => !samePick(each, picked));
  return others.length < selection.length ? others : [...selection, picked];
}

/** The ids of all that is selected of one sort. */
export function pickedIds(selection: readonly Picked[], is: Picked["is"]): readonly string[] {
  return selection.filter((each) => each.is === is).map((each) => each.id);
}
