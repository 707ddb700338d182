/** Keys that lead from kind to kind and along relationships. */
import { describe, expect, it } from "vitest";
import { linksOf, nextKind, nextLink, otherEnd, spokenLink } from "../../../client/canvas/step-through.ts";
import { sceneLink, sceneNode, sceneOfParts } from "./any-scene.ts";

const links = [
  sceneLink("part", "group", "party", { type: "PART_OF" }),
  sceneLink("head", "yin", "group", { role: "Head" }),
];
const nodes = [
  sceneNode("yin"),
  sceneNode("group", "Committee", { name: "Leading Group" }),
  sceneNode("party", "Organization"),
];
const scene = {
  ...sceneOfParts(nodes, links),
  kinds: (["Official", "Committee", "Organization"] as const).map((name) => ({ name, count: 1, off: false })),
};

describe("keys through the canvas", () => {
  it("go from kind to kind and around, and nowhere if there is one kind", () => {
    expect([nextKind(scene, "yin", 1), nextKind(scene, "yin", -1)]).toEqual(["group", "party"]);
    expect(nextKind({ ...scene, nodes: nodes.slice(0, 1) }, "yin", 1)).toBeUndefined();
  });

  it("go along the relationships of an entity, by type, and around", () => {
    const own = linksOf(scene, "group");
    expect(own.map(({ id }) => id)).toEqual(["head", "part"]);
    expect([undefined, "head", "part"].map((chosen) => nextLink(own, chosen, 1)?.id)).toEqual(["head", "part", "head"]);
    expect(nextLink(own, undefined, -1)?.id).toBe("part");
    expect(own.map((link) => otherEnd(link, "group"))).toEqual(["yin", "party"]);
  });

  it("say what a relationship is from the end where one stands", () => {
    expect(linksOf(scene, "group").map((link) => spokenLink(scene, link, "group"))).toEqual([
      "is headed by yin, Head, 1 of 2",
      "is part of party, 2 of 2",
    ]);
    expect(linksOf(scene, "yin").map((link) => spokenLink(scene, link, "yin"))).toEqual([
      "heads Leading Group, Head, 1 of 1",
    ]);
  });
});
