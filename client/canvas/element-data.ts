/**
 * What Cytoscape's elements hold: ids that cannot meet, since it has one space of them for entities and relationships,
 * and how each is drawn. Plain data for `cytoscape-graph.ts`.
 */
import type { SceneLink, SceneNode } from "../state/scene.ts";
import type { RuleLook } from "../state/style-rule.ts";
import type { Run } from "./bend-line.ts";
import { HIGHLIGHT, lineOf, nodeColour, shapeOf } from "./kind-look.ts";
import type { Theme } from "./theme.ts";

/** The id of an entity inside Cytoscape. */
export const nodeId = (id: string): string => `n${id}`;
/** The id of a relationship inside Cytoscape. */
export const edgeId = (id: string): string => `e${id}`;

/** What the drawing library needs of an entity, whose radius is at least `least` units of the canvas. */
export function nodeData(
  drawn: {
    readonly node: SceneNode;
    readonly radius: number;
    readonly look?: RuleLook;
    readonly community?: number;
  },
  theme: Theme,
  least: number,
): Record<string, unknown> {
  const { node, radius, look } = drawn;
  const { id, kind, name } = node;
  const size = 2 * Math.max(radius, least);
  return { id: nodeId(id), name, shape: shapeOf(kind), colour: nodeColour(drawn, theme), size, look: look ?? "" };
}

/** What the drawing needs of a relationship and how it runs, with what a rule makes of it. */
export function linkData(link: SceneLink, theme: Theme, run: Run, look?: RuleLook): Record<string, unknown> {
  const { width, tone, arrow } = lineOf(link.type);
  const strong = look === "highlight";
  const dash = link.standing === "ENDED" ? "dashed" : link.standing === "NOT_YET" ? "dotted" : "solid";
  return {
    id: edgeId(link.id),
    source: nodeId(link.from),
    target: nodeId(link.to),
    width: strong ? HIGHLIGHT : width,
    colour: theme[strong ? "accent" : tone],
    arrow: arrow ? "triangle" : "none",
    look: look ?? "",
    dash,
    ...run,
  };
}

/**
 * True if an element needs its data anew. To set the same again costs as much; and a line that is set anew before it has been
 * drawn once is never drawn, since Cytoscape keeps bounds that it took too early.
 */
export function differs(data: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(data).some(([name, value]) => before[name] !== value);
}

/** How far aside parallel lines between the same two are drawn, by id of line; to the same side whichever way they run. */
export function asides(links: readonly SceneLink[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, SceneLink[]>();
  for (const link of links) {
    const key = link.from < link.to ? `${link.from} ${link.to}` : `${link.to} ${link.from}`;
    const there = pairs.get(key);
    if (there === undefined) pairs.set(key, [link]);
    else there.push(link);
  }
  return new Map(
    [...pairs.values()].flatMap((pair) =>
      pair.map(({ id, from, to }, at) => {
        const off = (at - (pair.length - 1) / 2) * 16;
        return [id, from <= to ? off : -off] as const;
      }),
    ),
  );
}
