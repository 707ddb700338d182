/**
 * The cycles of a trace: its strongly connected components, found with Tarjan's algorithm (SIAM J. Comput. 1, 1972)
 * without recursion. Pure.
 */
import type { Trace } from "./trace.ts";

/** Components are numbered so that every edge between two leads from the higher number to the lower. */
export type Components = {
  /** The component of each step. */
  readonly componentOf: Uint32Array;
  /** The steps of each component, ascending. */
  readonly members: readonly Uint32Array[];
  /** The components that are cycles (several members, or one that leads to itself), nearest to the root first. */
  readonly cycles: readonly number[];
};

/** The components of the trace. */
export function findComponents({ order, edgeStart, edgeTo }: Trace): Components {
  const count = order.length;
  const index = new Int32Array(count).fill(-1);
  const low = new Uint32Array(count);
  const open = new Uint8Array(count);
  const componentOf = new Uint32Array(count);
  const cursor = edgeStart.slice();
  const members: Uint32Array[] = [];
  const stack: number[] = [];
  const path: number[] = [];
  let next = 0;
  const enter = (step: number): void => {
    index[step] = next;
    low[step] = next++;
    open[step] = 1;
    stack.push(step);
    path.push(step);
  };
  // Everything is reached from the root, so one search finds all.
  enter(0);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const edge = cursor[step] ?? 0;
    if (edge < (edgeStart[step + 1] ?? 0)) {
      cursor[step] = edge + 1;
      const to = edgeTo[edge] ?? 0;
      if (index[to] === -1) enter(to);
      else if (open[to] === 1) low[step] = Math.min(low[step] ?? 0, index[to] ?? 0);
      continue;
    }
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[step] ?? 0);
    if (low[step] !== index[step]) continue;
    const component = stack.splice(stack.lastIndexOf(step));
    for (const member of component) {
      open[member] = 0;
      componentOf[member] = members.length;
    }
    members.push(Uint32Array.from(component).sort());
  }
  const loops = (component: Uint32Array): boolean => {
    const [only = 0] = component;
    return component.length > 1 || edgeTo.subarray(edgeStart[only], edgeStart[only + 1]).includes(only);
  };
  const cycles = members.flatMap((component, number) => (loops(component) ? [number] : []));
  cycles.sort((a, b) => (members[a]?.[0] ?? 0) - (members[b]?.[0] ?? 0));
  return { componentOf, members, cycles };
}
