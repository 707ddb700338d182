/** Pictures: everything that is drawn is in the SVG, as well-formed XML; sizes stay within what browsers can paint. */
import { describe, expect, it } from "vitest";
import { drawingOf } from "../../../client/canvas/drawing.ts";
import { composePicture, MOST_PIXELS, type PictureSource } from "../../../client/canvas/picture.ts";
import { writeSvg } from "../../../client/canvas/write-svg.ts";
import type { Point } from "../../../client/state/view.ts";
import { sceneLink, sceneNode, sceneOfParts, THEME } from "./any-scene.ts";

const NODES = [
  sceneNode("yin", "Official", { name: 'Yin "<&>" Li\u0001', hidden: 3 }),
  sceneNode("group", "Committee", { name: "Leading Group" }),
  sceneNode("place", "Place", { name: "Beijing" }),
];
const LINKS = [
  sceneLink("a", "yin", "group", { role: "Head & Secretary", standing: "ENDED" }),
  sceneLink("b", "group", "place", { type: "LOCATED_IN" }),
];

function source(positions: Readonly<Record<string, Point>>): PictureSource {
  const drawing = drawingOf(sceneOfParts(NODES, LINKS), positions, "web", 1000);
  return { drawing, camera: { x: 0, y: 0, zoom: 1 }, size: { width: 1000, height: 700 }, theme: THEME };
}

const PLACES = { yin: { x: -300, y: 0 }, group: { x: 0, y: 0 }, place: { x: 200, y: 200 } };

/** The names of elements that are opened and never closed, or closed and never opened. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closes, name = "", rest = ""] of xml.replace(/<\?.*?\?>/s, "").matchAll(/<(\/?)([\w]+)([^<>]*)>/g)) {
    if (closes === "/") open.pop() !== name && wrong.push(name);
    else if (!rest.endsWith("/")) open.push(name);
  }
  return [...wrong, ...open];
}

describe("an SVG picture", () => {
  const svg = writeSvg(
    composePicture(source(PLACES), { area: "whole", scale: 1, caption: "Data <set>\nhttps://x/#a&b" }),
  );

  it("holds every node with its full name, every line, every label and the caption", () => {
    expect([...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => text)).toEqual([
      "Data &lt;set&gt;",
      "Yin &quot;&lt;&amp;&gt;&quot; Li, official",
      "Leading Group, committee",
      "Beijing, place",
    ]);
    expect([...svg.matchAll(/>([^<>\n]+)<\/text>/g)].map(([, text]) => text)).toEqual([
      "Head &amp; Secretary (ended)",
      "Yin &quot;&lt;&amp;&gt;&quot; Li",
      "Leading Group",
      "Beijing",
      "+3",
      "Data &lt;set&gt;",
      "https://x/#a&amp;b",
    ]);
    expect(svg.match(/stroke-dasharray="6 5"/g)).toHaveLength(1);
    expect(svg.match(/fill="none"/g)).toHaveLength(2);
  });

  it("is well-formed", () => {
    expect(unbalanced(svg)).toEqual([]);
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
    expect(svg.includes("\u0001")).toBe(false);
  });
});

describe("the size of a picture", () => {
  it("of the screen is the window's and the caption's, as often as asked", () => {
    const { size, height, scale } = composePicture(source(PLACES), { area: "screen", scale: 2, caption: "One line" });
    expect({ size, height, scale }).toEqual({ size: { width: 1000, height: 700 }, height: 746, scale: 2 });
  });

  it("of the whole never exceeds what a browser can paint", () => {
    const far = source({ ...PLACES, place: { x: 90_000, y: 400 } });
    for (const scale of [1, 4] as const) {
      const picture = composePicture(far, { area: "whole", scale, caption: "" });
      expect(Math.max(picture.size.width, picture.height) * picture.scale).toBeLessThanOrEqual(MOST_PIXELS);
      expect(picture.plan.names.length).toBeGreaterThan(1);
    }
  });
});
