/**
 * What a view shows of the graph: the entities and relationships that are on screen, how each relationship stands, and
 * what is not shown. Derived afresh from view and graph by one pure function; nothing here is kept.
 */
import { KIND_NAMES, type Kind } from "../../cypher/model/kinds.ts";
import {
  RELATIONSHIP_TYPE_NAMES,
  type RelationshipType,
  relationshipSpec,
} from "../../cypher/model/relationship-types.ts";
import { STANDINGS, type Standing, standingOn } from "../../cypher/model/standing.ts";
import type { EntityNode, Graph, Link } from "./graph.ts";
import { own } from "./own.ts";
import type { View } from "./view.ts";

/**
 * A relationship on screen and how it stands on the view's date. `also` holds the others between the same two that its
 * line stands for where lines are grouped.
 */
export type SceneLink = Link & { readonly standing: Standing; readonly also: readonly string[] };

/** An entity on screen; `hidden` counts its relationships that are not; `pinned` if it keeps its place. */
export type SceneNode = EntityNode & { readonly hidden: number; readonly pinned: boolean };

/** How many of a kind or type the view holds, and whether it is switched off. */
export type Tally<T> = { readonly name: T; readonly count: number; readonly off: boolean };

/** All that is on screen. */
export type Scene = {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  readonly kinds: readonly Tally<Kind>[];
  readonly types: readonly Tally<RelationshipType>[];
  /** How the relationships on screen stand on the view's date. */
  readonly standings: readonly { readonly name: Standing; readonly count: number }[];
  readonly hiddenByHand: number;
};

/** The parts of a view on which its scene depends: not the camera, the positions or the selection. */
export type Shown = Pick<View, "ids" | "hidden" | "kindsOff" | "typesOff" | "asOf" | "pinned" | "grouped">;

/** The lines between the same two as one: the first type in the model's order speaks for the others. */
function grouped(links: readonly SceneLink[]): readonly SceneLink[] {
  const pairs = new Map<string, SceneLink[]>();
  for (const link of links) {
    const key = JSON.stringify(link.from < link.to ? [link.from, link.to] : [link.to, link.from]);
    pairs.set(key, [...(pairs.get(key) ?? []), link]);
  }
  return [...pairs.values()].flatMap((pair) => {
    const order = (link: SceneLink): number => RELATIONSHIP_TYPE_NAMES.indexOf(link.type);
    const [first, ...others] = [...pair].sort((a, b) => order(a) - order(b));
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    const role = `${first.role ?? relationshipSpec(first.type).reads} +${others.length}`;
    return [{ ...first, role, also: others.map((link) => link.id) }];
  });
}

/** The scene of a view. `today` is the ISO date that counts where the view has none. */
export function sceneOf(view: Shown, graph: Graph, today: string): Scene {
  const kindsOff = new Set<Kind>(view.kindsOff);
  const typesOff = new Set<RelationshipType>(view.typesOff);
  const hidden = new Set(view.hidden);
  const held = (view.ids ?? [])
    .flatMap((id) => own(graph.entities, id) ?? [])
    .filter((entity) => !hidden.has(entity.id));
  const shown = held.filter((entity) => !kindsOff.has(entity.kind));
  const onScreen = new Set(shown.map((entity) => entity.id));
  // In an order of their own, not in that of the answers: the same view must be drawn the same however it came about.
  const among = Object.values(graph.links)
    .filter((link) => onScreen.has(link.from) && onScreen.has(link.to))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const links = among
    .filter((link) => !typesOff.has(link.type))
    .map((link) => ({ ...link, standing: standingOn(link, view.asOf ?? today), also: [] }));
  const drawn = new Map<string, number>();
  for (const link of links) {
    drawn.set(link.from, (drawn.get(link.from) ?? 0) + 1);
    if (link.to !== link.from) drawn.set(link.to, (drawn.get(link.to) ?? 0) + 1);
  }
  const pinned = new Set(view.pinned);
  const nodes = shown.map((entity) => ({
    ...entity,
    pinned: pinned.has(entity.id),
    hidden: Math.max(0, entity.degree - (drawn.get(entity.id) ?? 0)),
  }));
  return {
    nodes,
    links: view.grouped ? grouped(links) : links,
    kinds: tally(KIND_NAMES, held, (entity) => entity.kind, kindsOff),
    types: tally(RELATIONSHIP_TYPE_NAMES, among, (link) => link.type, typesOff),
    standings: tally(STANDINGS, links, (link) => link.standing, new Set()),
    hiddenByHand: view.hidden.length,
  };
}

function tally<T extends string, V>(
  names: readonly T[],
  things: readonly V[],
  nameOf: (thing: V) => T,
  off: ReadonlySet<T>,
): readonly Tally<T>[] {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(nameOf(thing), (counts.get(nameOf(thing)) ?? 0) + 1);
  return names
    .filter((name) => counts.has(name))
    .map((name) => ({ name, count: counts.get(name) ?? 0, off: off.has(name) }));
}

/** The entities on screen that no relationship on screen leads to. */
export function unconnectedIn(scene: Scene): readonly string[] {
  const ends = new Set(scene.links.flatMap(({ from, to }) => (from === to ? [] : [from, to])));
  return scene.nodes.filter((node) => !ends.has(node.id)).map((node) => node.id);
}

/** The entities that hang on this one alone: on screen, linked to it, and to nothing else on screen. */
export function leavesOf(id: string, scene: Scene): readonly string[] {
  const neighbours = new Map<string, Set<string>>();
  for (const { from, to } of scene.links) {
    neighbours.set(from, (neighbours.get(from) ?? new Set<string>()).add(to));
    neighbours.set(to, (neighbours.get(to) ?? new Set<string>()).add(from));
  }
  return [...(neighbours.get(id) ?? [])].filter((other) => other !== id && neighbours.get(other)?.size === 1);
}
