/**
 * Where things are on the canvas, which of them overlap, and what of it is selected: for the browser tests that look at it
 * or use the mouse on it. It knows the page only by its elements and by what it describes.
 */
import type { Page } from "playwright-core";
import type { CanvasDescription } from "../../client/canvas/describe-canvas.ts";
import { overlap, type Rect } from "../../client/canvas/place-labels.ts";
import { described } from "./page.ts";

/** A point of the page, in CSS pixels from its upper left corner. */
export type Point = { readonly x: number; readonly y: number };

/** A node as the page describes it. */
export type NodeSeen = CanvasDescription["nodes"][number];

/** Where a node is on the page. */
export async function onPage(page: Page, node: NodeSeen): Promise<Point> {
  const box = await page.locator(".canvas-graph").boundingBox();
  if (box === null) throw new Error("The page shows no canvas.");
  return { x: box.x + node.x, y: box.y + node.y };
}

/** Where the node of that name is on the page; throws if there is none. */
export async function pointOf(page: Page, name: string): Promise<Point> {
  const node = (await described(page)).nodes.find((each) => each.name === name);
  if (node === undefined) throw new Error(`No ${name} on the canvas.`);
  return onPage(page, node);
}

/** How many pairs of the boxes overlap. */
export function overlaps(boxes: readonly Rect[]): number {
  return boxes.reduce((sum, box, at) => sum + boxes.slice(at + 1).filter((other) => overlap(box, other)).length, 0);
}

/** The ids of what is selected. */
export function selected(page: Page): Promise<readonly (string | null)[]> {
  const chosen = page.locator('.twin [aria-selected="true"]');
  return chosen.evaluateAll((all) => all.map((each) => each.getAttribute("data-id")));
}
