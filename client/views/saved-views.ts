/**
 * Views kept under a name in this browser, and as a file: reading, saving, deleting, exporting and importing. A saved view
 * is its exact address, so it outlives changes of the page.
 */
import { decodeView } from "../state/address.ts";

/** A saved view: its name, its exact address without the `#`, and the ISO date and time of saving. */
export type SavedView = { readonly name: string; readonly address: string; readonly saved: string };

/** Under which name the browser keeps them. */
const KEY = "liaison-views";
/** What a file of views says of itself. */
const FORMAT = "liaison-views";

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== "object" || value === null) return false;
  if (!("name" in value && "address" in value && "saved" in value)) return false;
  const { name, address, saved } = value;
  return typeof name === "string" && name.trim() !== "" && typeof address === "string" && typeof saved === "string";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The views with one more, in place of one of the same name; by name. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  return [...views.filter((each) => each.name !== view.name), view].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** The views that this browser keeps; what is damaged is left out. */
export function readSavedViews(): readonly SavedView[] {
  try {
    const kept = parsed(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSavedView) : [];
  } catch {
    return [];
  }
}

/** Keeps the views; false if the browser keeps nothing. */
export function writeSavedViews(views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

/** The views as a file. */
export function viewsFile(views: readonly SavedView[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, views }, null, 2)}\n`;
}

/** What a file of views held, or in words why it is none. */
export type ReadFile = { readonly views: readonly SavedView[] } | { readonly fault: string };

/** Reads a file of views. Addresses are taken as they would be from the address bar. */
export function readViewsFile(text: string): ReadFile {
  const file = parsed(text);
  if (typeof file !== "object" || file === null || !("format" in file) || file.format !== FORMAT) {
    return { fault: "This is no file of Liaison's views: a JSON file that “Save as a file” wrote is expected." };
  }
  const views = "views" in file && Array.isArray(file.views) ? file.views : [];
  const good = views.filter(isSavedView).filter((view) => decodeView(view.address) !== undefined);
  return good.length === 0 ? { fault: "The file holds no view." } : { views: good };
}
