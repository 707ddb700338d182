/** Rules of style give what they find a look, and leave all else as it is drawn. */
import { describe, expect, it } from "vitest";
import { applyRules } from "../../../client/canvas/apply-rules.ts";
import { type Drawing, drawingOf } from "../../../client/canvas/drawing.ts";
import { linkData, nodeData } from "../../../client/canvas/element-data.ts";
import { composePicture } from "../../../client/canvas/picture.ts";
import { writeSvg } from "../../../client/canvas/write-svg.ts";
import type { StyleRule } from "../../../client/state/style-rule.ts";
import { sceneLink, sceneNode, sceneOfParts, THEME } from "./any-scene.ts";

const SCENE = sceneOfParts(
  [
    sceneNode("li", "Official", { name: "Li Yin" }),
    sceneNode("group", "Committee", { name: "Leading Group" }),
    sceneNode("town", "Place", { name: "Lichuan" }),
  ],
  [
    sceneLink("heads", "li", "group", { role: "Head of the Group" }),
    sceneLink("deputy", "li", "group", { type: "DEPUTY_CHAIRS", role: "Deputy head", standing: "ENDED" }),
    sceneLink("there", "group", "town", { type: "LOCATED_IN" }),
  ],
);
const DRAWING = drawingOf(SCENE, { li: { x: 0, y: 0 }, group: { x: 200, y: 0 }, town: { x: 200, y: 200 } }, "web", 900);

/** The looks that are given, by id. */
function looks({ nodes, lines }: Drawing): Readonly<Record<string, string>> {
  const all = [
    ...nodes.map(({ node, look }) => [node.id, look] as const),
    ...lines.map(({ link, look }) => [link.id, look] as const),
  ];
  return Object.fromEntries(all.flatMap(([id, look]) => (look === undefined ? [] : [[id, look]])));
}

function looksBy(...rules: readonly StyleRule[]): Readonly<Record<string, string>> {
  return looks(applyRules(rules, DRAWING));
}

describe("rules of style", () => {
  it("find relationships by a part of the role, whatever the case, by type and by standing", () => {
    expect(looksBy({ field: "role", says: "HEAD", look: "highlight" })).toEqual({
      heads: "highlight",
      deputy: "highlight",
    });
    expect(looksBy({ field: "type", says: "LOCATED_IN", look: "dim" })).toEqual({ there: "dim" });
    expect(looksBy({ field: "standing", says: "ENDED", look: "dim" })).toEqual({ deputy: "dim" });
  });

  it("find entities by a part of the name, and by kind", () => {
    expect(looksBy({ field: "name", says: "li", look: "highlight" })).toEqual({ li: "highlight", town: "highlight" });
    expect(looksBy({ field: "kind", says: "Committee", look: "dim" })).toEqual({ group: "dim" });
  });

  it("hold in their order: the last one that finds something decides", () => {
    const all = { field: "role", says: "head", look: "highlight" } as const;
    const ended = { field: "standing", says: "ENDED", look: "dim" } as const;
    expect(looksBy(all, ended)).toEqual({ heads: "highlight", deputy: "dim" });
    expect(looksBy(ended, all)).toEqual({ heads: "highlight", deputy: "highlight" });
  });

  it("change nothing but looks, and nothing at all where there are none", () => {
    expect(applyRules([], DRAWING)).toBe(DRAWING);
    expect(applyRules([{ field: "name", says: "nobody", look: "dim" }], DRAWING)).toEqual(DRAWING);
  });

  it("leave a drawing whose lines end at its own nodes, however they are found", () => {
    const styled = applyRules([{ field: "kind", says: "Official", look: "highlight" }], DRAWING);
    for (const line of styled.lines) {
      expect(styled.nodes.includes(line.from) && styled.nodes.includes(line.to)).toBe(true);
      expect(styled.linesOf.get(line.link.from)?.includes(line)).toBe(true);
      expect(styled.byId.get(line.link.to)).toBe(line.to);
    }
  });

  it("are seen: wide lines in the accent's colour, kinds with their own shape and colour; in pictures too", () => {
    const [li] = SCENE.nodes;
    const [heads] = SCENE.links;
    if (li === undefined || heads === undefined) throw new Error("The scene is empty.");
    const plain = nodeData({ node: li, radius: 10 }, THEME, 3);
    expect(nodeData({ node: li, radius: 10, look: "highlight" }, THEME, 3)).toEqual({ ...plain, look: "highlight" });
    const run = { aside: 0, curved: false, leans: -1, level: 0 } as const;
    expect(linkData(heads, THEME, run, "highlight")).toEqual({
      ...linkData(heads, THEME, run),
      look: "highlight",
      width: 4,
      colour: THEME.accent,
    });
    const drawing = applyRules(
      [
        { field: "type", says: "CHAIRS", look: "highlight" },
        { field: "kind", says: "Place", look: "dim" },
      ],
      DRAWING,
    );
    const source = { drawing, camera: { x: 100, y: 100, zoom: 1 }, size: { width: 900, height: 700 }, theme: THEME };
    const svg = writeSvg(composePicture(source, { area: "screen", scale: 1, caption: "" }));
    expect(svg.match(/stroke="#a40" stroke-width="4"/g)).toHaveLength(1);
    expect(svg.match(/ opacity="0.22"/g)).toHaveLength(1);
  });
});
