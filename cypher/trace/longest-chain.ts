/**
 * The longest chain of a trace: over its components, since within a cycle there is no telling what comes first. Pure.
 */
import type { Components } from "./cycles.ts";
import type { Trace } from "./trace.ts";

/** One link: the component, and the relationship that leads into it from the link before; -1 for the first. */
export type ChainLink = { readonly component: number; readonly relationship: number };

/** The links from the root's component on; of several longest, the one whose steps come first. Its length is one less. */
export function findLongestChain(trace: Trace, { componentOf, members }: Components): readonly ChainLink[] {
  const { edgeStart, edgeTo, edgeLink } = trace;
  const length = new Uint32Array(members.length);
  const next = new Int32Array(members.length).fill(-1);
  const by = new Int32Array(members.length).fill(-1);
  // Edges lead to lower numbers: what a component leads to is known before it.
  for (const [component, inside] of members.entries())
    for (const step of inside)
      for (let edge = edgeStart[step] ?? 0; edge < (edgeStart[step + 1] ?? 0); edge++) {
        const to = componentOf[edgeTo[edge] ?? 0] ?? 0;
        if (to === component) continue;
        const longer = (length[to] ?? 0) + 1;
        const known = length[component] ?? 0;
        if (longer < known) continue;
        if (longer === known && firstOf(members, to) >= firstOf(members, next[component] ?? 0)) continue;
        length[component] = longer;
        next[component] = to;
        by[component] = edgeLink[edge] ?? 0;
      }
  const chain: ChainLink[] = [];
  let relationship = -1;
  for (let component = componentOf[0] ?? 0; component >= 0; component = next[component] ?? -1) {
    chain.push({ component, relationship });
    relationship = by[component] ?? -1;
  }
  return chain;
}

function firstOf(members: readonly Uint32Array[], component: number): number {
  return members[component]?.[0] ?? -1;
}
