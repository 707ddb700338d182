/**
 * A view as an address and back: the part after `#`, which the server never sees and no proxy cuts. What is as in the
 * starting view is left out; ids and positions travel packed, and compressed once they are long. Faulty addresses give
 * the nearest view, never an error. Pure: the browser's history is `navigation.ts`.
 */
import { parseEdtf } from "../../cypher/model/edtf.ts";
import { isKind, KIND_NAMES } from "../../cypher/model/kinds.ts";
import { isRelationshipType, RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { type Packed, pack, packSelection, unpack, unpackSelection } from "./packed-ids.ts";
import { questionText, readQuestion } from "./question.ts";
import { readRules, ruleText } from "./style-rule.ts";
import {
  type Camera,
  COLOURS,
  FORMS,
  fittingTitle,
  LAYOUTS,
  ROSTERS,
  roundedCamera,
  SIZES,
  STARTS,
  startView,
  type View,
  withinZoom,
} from "./view.ts";

function oneOf<T extends string>(names: readonly T[], text: string | null): T | undefined {
  return names.find((name) => name === text);
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.join(" ") === right.join(" ");
}

function cameraText(camera: Camera): string {
  const { x, y, zoom } = roundedCamera(camera);
  return `${x}_${y}_${zoom}`;
}

function readCamera(text: string | null): Camera | null {
  const [x, y, zoom] = (text ?? "").split("_").map(Number);
  if (x === undefined || y === undefined || zoom === undefined) return null;
  return Number.isFinite(x) && Number.isFinite(y) && zoom > 0 && Number.isFinite(zoom)
    ? roundedCamera({ x, y, zoom: withinZoom(zoom) })
    : null;
}

/**
 * The address of a view that does not lean on a starting view: who is there and where everybody stands is written out, so
 * that it is the same in another window, and after another load.
 */
export function encodeExactly(view: View): string {
  return encodeView(view.ids === null ? view : { ...view, pristine: false });
}

/** The address of a view, without the `#`; empty for the starting view as it comes. */
export function encodeView(view: View): string {
  const base = startView(view.start);
  const parts = new URLSearchParams();
  if (view.start !== "chairs") parts.set("view", view.start);
  if (view.title !== null) parts.set("title", view.title);
  // A start that is seen from somewhere needs its places: another window would lay it out otherwise.
  const written = !view.pristine || view.camera !== null;
  if (written && view.ids !== null) parts.set("on", pack({ ids: view.ids, positions: view.positions }));
  if (view.hidden.length > 0) parts.set("hide", pack({ ids: view.hidden, positions: {} }));
  if (view.pinned.length > 0) parts.set("pin", pack({ ids: view.pinned, positions: {} }));
  if (view.grouped) parts.set("group", "1");
  if (view.sizeBy !== null) parts.set("size", view.sizeBy);
  if (view.colourBy !== null) parts.set("colour", view.colourBy);
  if (view.rules.length > 0) parts.set("rules", pack({ ids: view.rules.map(ruleText), positions: {} }));
  if (view.kindsOff.length > 0) parts.set("kinds", `-${view.kindsOff.join(".")}`);
  if (!same(view.typesOff, base.typesOff)) {
    const off: ReadonlySet<string> = new Set(view.typesOff);
    parts.set("types", RELATIONSHIP_TYPE_NAMES.filter((type) => !off.has(type)).join(".") || "none");
  }
  if (view.asOf !== null) parts.set("at", view.asOf);
  if (view.layout !== base.layout) parts.set("layout", view.layout);
  if (view.selection.length > 0) parts.set("sel", packSelection(view.selection));
  if (view.camera !== null) parts.set("cam", cameraText(view.camera));
  if (view.form !== "map") parts.set("form", view.form);
  if (view.rosterBy !== "body") parts.set("by", view.rosterBy);
  if (view.question !== null) parts.set("ask", questionText(view.question));
  return parts.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%7E", "~");
}

/** True if a part of the address is compressed: the compressor must have been opened before it is decoded. */
export function isCompressed(address: string): boolean {
  return [...new URLSearchParams(address.replace(/^#/, "")).values()].some((part) => part.startsWith("!"));
}

function readPacked(text: string | null): Packed | undefined {
  return text === null ? undefined : unpack(text);
}

/** The view of an address (with or without the `#`). */
export function decodeView(address: string): View {
  const parts = new URLSearchParams(address.replace(/^#/, ""));
  const base = startView(oneOf(STARTS, parts.get("view")) ?? "chairs");
  const on = readPacked(parts.get("on"));
  const types = parts.get("types");
  const shown = new Set(types?.split(".").filter(isRelationshipType));
  const kindsOff: ReadonlySet<string> = new Set(parts.get("kinds")?.slice(1).split(".").filter(isKind));
  const at = parts.get("at");
  return {
    ...base,
    title: fittingTitle(parts.get("title") ?? ""),
    ids: on?.ids ?? base.ids,
    positions: on?.positions ?? {},
    pristine: on === undefined,
    hidden: readPacked(parts.get("hide"))?.ids ?? [],
    pinned: readPacked(parts.get("pin"))?.ids ?? [],
    grouped: parts.get("group") === "1",
    sizeBy: oneOf(SIZES, parts.get("size")) ?? null,
    colourBy: oneOf(COLOURS, parts.get("colour")) ?? null,
    rules: readRules(readPacked(parts.get("rules"))?.ids ?? []),
    kindsOff: KIND_NAMES.filter((kind) => kindsOff.has(kind)),
    typesOff: types === null ? base.typesOff : RELATIONSHIP_TYPE_NAMES.filter((type) => !shown.has(type)),
    asOf: at !== null && parseEdtf(at) !== undefined ? at : null,
    layout: oneOf(LAYOUTS, parts.get("layout")) ?? base.layout,
    selection: unpackSelection(parts.get("sel") ?? ""),
    camera: readCamera(parts.get("cam")),
    form: oneOf(FORMS, parts.get("form")) ?? "map",
    rosterBy: oneOf(ROSTERS, parts.get("by")) ?? "body",
    question: readQuestion(parts.get("ask")),
  };
}
