/**
 * What Cytoscape's elements hold: ids that cannot meet, since it has one space of them for entities and relationships,
 * and how each is drawn. Plain data for `cytoscape-graph.ts`.
 */
import type { SceneLink, SceneNode } from "../state/scene.ts";
import { lineOf, shapeOf } from "./kind-look.ts";
import type { Theme } from "./theme.ts";

/** The id of an entity inside Cytoscape. */
export const nodeId = (id: string): string => `n${id}`;
/** The id of a relationship inside Cytoscape. */
export const edgeId = (id: string): string => `e${id}`;

/** What the drawing needs of an entity. */
export function nodeData({ id, kind, name }: SceneNode, theme: Theme): Record<string, unknown> {
  return { id: nodeId(id), name, shape: shapeOf(kind), colour: theme.kinds[kind] };
}

/** What the drawing needs of a relationship that runs `aside` of its neighbours. */
export function linkData(link: SceneLink, theme: Theme, aside: number): Record<string, unknown> {
  const look = lineOf(link.type);
  const dash = link.standing === "ENDED" ? "dashed" : link.standing === "NOT_YET" ? "dotted" : "solid";
  return {
    id: edgeId(link.id),
    source: nodeId(link.from),
    target: nodeId(link.to),
    width: look.width,
    colour: theme[look.tone],
    arrow: look.arrow ? "triangle" : "none",
    dash,
    aside,
  };
}

/** How far aside parallel lines between the same two are drawn, by id of line. */
export function asides(links: readonly SceneLink[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, string[]>();
  for (const { id, from, to } of links) {
    const key = [from, to].sort().join(" ");
    pairs.set(key, [...(pairs.get(key) ?? []), id]);
  }
  return new Map(
    [...pairs.values()].flatMap((ids) => ids.map((id, at) => [id, (at - (ids.length - 1) / 2) * 16] as const)),
  );
}
