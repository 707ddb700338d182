/** Colour by community: one colour for each of the largest, the number before the name, the kind's own shape. */
import { describe, expect, it } from "vitest";
import { drawingOf } from "../../../client/canvas/drawing.ts";
import { nodeData } from "../../../client/canvas/element-data.ts";
import { nodeColour } from "../../../client/canvas/kind-look.ts";
import { sceneNode, sceneOfParts, THEME } from "./any-scene.ts";

const COLOURFUL = { ...THEME, tints: ["#000000", "#000001"] };
const SCENE = sceneOfParts([sceneNode("li"), sceneNode("group", "Committee"), sceneNode("town", "Place")], []);
const AT = { li: { x: 0, y: 0 }, group: { x: 9, y: 0 }, town: { x: 0, y: 9 } };

describe("colour by community", () => {
  const numbers = new Map([
    ["li", 1],
    ["group", 400],
  ]);
  const { nodes } = drawingOf(
    SCENE,
    AT,
    "web",
    900,
    () => 10,
    (id) => numbers.get(id),
  );

  it("writes the number before the name, where it is known", () => {
    expect(nodes.map(({ label }) => label.lines)).toEqual([["[1] li"], ["[400] group"], ["town"]]);
  });

  it("gives the largest communities a colour each, the others the muted one, and leaves shapes to kinds", () => {
    const [li, group, town] = nodes;
    if (li === undefined || group === undefined || town === undefined) throw new Error("Somebody is missing.");
    expect([li, group, town].map((each) => nodeColour(each, COLOURFUL))).toEqual([
      "#000001",
      COLOURFUL.muted,
      COLOURFUL.kinds["Place"],
    ]);
    const { community: _, ...plain } = group;
    expect(nodeData(group, COLOURFUL, 3)).toEqual({ ...nodeData(plain, COLOURFUL, 3), colour: COLOURFUL.muted });
  });
});
