/**
 * The graph that the client's contenders draw: names, kinds and lines as in real data, a few hubs and many leaves, the
 * same for the same count. Knows no contender.
 */
import type { Scene, SceneLink, SceneNode } from "../../../../client/state/scene.ts";
import { KIND_NAMES } from "../../../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../../../cypher/model/relationship-types.ts";

const WORDS = ["Municipal", "Leading", "Group", "Foreign", "Affairs", "Office", "Li", "Wei", "Forum", "Park", "Plan"];

/** A generator of numbers in [0, 1) that always gives the same (Park and Miller, 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A scene of `count` entities and about two and a half times as many relationships, most of them to hubs. */
export function benchScene(count: number): Scene {
  const next = numbers(11);
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(next() * list.length)] ?? fallback;
  const degrees = new Map<string, number>();
  const links: SceneLink[] = [];
  for (let at = 1; at < count; at += 1) {
    const lines = 1 + Math.floor(next() * 4);
    for (let line = 0; line < lines; line += 1) {
      const to = `e${Math.floor(at * next() ** 3)}`;
      const from = `e${at}`;
      degrees.set(from, (degrees.get(from) ?? 0) + 1);
      degrees.set(to, (degrees.get(to) ?? 0) + 1);
      const type = pick(RELATIONSHIP_TYPE_NAMES, "RELATED_TO");
      const rest = { since: null, until: null, observed: [], certainty: "STATED", sources: [], also: [] } as const;
      links.push({ ...rest, id: `r${at}-${line}`, type, from, to, role: null, standing: "CURRENT" });
    }
  }
  const nodes = Array.from({ length: count }, (_, at): SceneNode => {
    const id = `e${at}`;
    const name = Array.from({ length: 1 + Math.floor(next() * 5) }, () => pick(WORDS, "Li")).join(" ");
    return { id, kind: pick(KIND_NAMES, "Official"), name, degree: degrees.get(id) ?? 0, hidden: 0, pinned: false };
  });
  return { nodes, links, kinds: [], types: [], standings: [], hiddenByHand: 0 };
}
