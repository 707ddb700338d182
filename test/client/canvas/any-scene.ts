/** Small scenes for tests of what is drawn. */
import type { Theme } from "../../../client/canvas/theme.ts";
import type { Scene, SceneLink, SceneNode } from "../../../client/state/scene.ts";
import { KIND_NAMES, type Kind } from "../../../cypher/model/kinds.ts";

/** An entity on screen. */
export function sceneNode(id: string, kind: Kind = "Official", rest: Partial<SceneNode> = {}): SceneNode {
  return { id, kind, name: id, degree: 1, hidden: 0, pinned: false, ...rest };
}

/** A relationship on screen. */
export function sceneLink(id: string, from: string, to: string, rest: Partial<SceneLink> = {}): SceneLink {
  const plain = { type: "CHAIRS", role: null, since: null, until: null, observed: [], certainty: "STATED" } as const;
  return { ...plain, id, from, to, sources: [], standing: "CURRENT", also: [], ...rest };
}

/** A scene of these. */
export function sceneOfParts(nodes: readonly SceneNode[], links: readonly SceneLink[]): Scene {
  return { nodes, links, kinds: [], types: [], standings: [], hiddenByHand: 0 };
}

/** A theme without a page. */
export const THEME: Theme = {
  name: "light",
  paper: "#fff",
  ink: "#111",
  muted: "#555",
  strong: "#222",
  middle: "#888",
  soft: "#aaa",
  accent: "#a40",
  badge: "#eee",
  badgeInk: "#333",
  tints: ["#1f4e79"],
  kinds: Object.fromEntries(KIND_NAMES.map((kind) => [kind, "#1f4e79"])),
};
