/**
 * Where keys lead that do not follow the drawing: from kind to kind, and along the relationships of an entity. Pure.
 */
import { RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { reading, roleText } from "../parts/words.ts";
import type { Scene, SceneLink } from "../state/scene.ts";

/** The first entity of the next kind (or of the one before, if `step` is -1) that is on screen; none if all are of one. */
export function nextKind(scene: Scene, id: string, step: 1 | -1): string | undefined {
  const kinds = scene.kinds.map(({ name }) => name).filter((kind) => scene.nodes.some((node) => node.kind === kind));
  const here = scene.nodes.find((node) => node.id === id)?.kind;
  const at = here === undefined ? -1 : kinds.indexOf(here);
  const kind = kinds[(at + step + kinds.length) % kinds.length];
  return kind === here ? undefined : scene.nodes.find((node) => node.kind === kind)?.id;
}

/** The relationships of an entity in the order in which keys go through them: by type, then as the scene has them. */
export function linksOf(scene: Scene, id: string): readonly SceneLink[] {
  const rank = ({ type }: SceneLink): number => RELATIONSHIP_TYPE_NAMES.indexOf(type);
  return scene.links.filter(({ from, to }) => from === id || to === id).sort((a, b) => rank(a) - rank(b));
}

/** The relationship after (or before) the chosen one; the first (or last) if none of this entity's is chosen. */
export function nextLink(links: readonly SceneLink[], chosen: string | undefined, step: 1 | -1): SceneLink | undefined {
  const at = links.findIndex(({ id }) => id === chosen);
  if (at < 0) return step === 1 ? links[0] : links.at(-1);
  return links[(at + step + links.length) % links.length];
}

/** The other end of a relationship. */
export function otherEnd({ from, to }: SceneLink, id: string): string {
  return from === id ? to : from;
}

/** What is heard of a relationship from one of its ends: "heads Leading Group, Head, 2 of 5". */
export function spokenLink(scene: Scene, link: SceneLink, id: string): string {
  const links = linksOf(scene, id);
  const other = otherEnd(link, id);
  const name = scene.nodes.find((node) => node.id === other)?.name ?? other;
  const role = roleText(link);
  const words = `${reading(link.type, link.from === id ? "OUT" : "IN")} ${name}${role === "" ? "" : `, ${role}`}`;
  return `${words}, ${links.indexOf(link) + 1} of ${links.length}`;
}
