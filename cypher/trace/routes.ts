/**
 * How many routes lead from the root of a trace to each of its steps. A route is a sequence of entities none of which
 * comes twice; parallel relationships make one route. Pure.
 *
 * Between components a route never turns back, so counts add up along their order; within a cycle routes are counted by
 * trying them all, from each entrance, up to a budget.
 */
import type { Components } from "./cycles.ts";
import type { Trace } from "./trace.ts";

/** Counts end here: "at least a million". */
export const ROUTE_CAP = 1_000_000;
/** How many steps the trying within the cycles of a trace may take in all. */
export const ROUTE_BUDGET = 2_000_000;

/** By step: the count, and 0 where it is only a lower bound. */
export type Routes = { readonly count: Uint32Array; readonly exact: Uint8Array };

/** Counts the routes. */
export function countRoutes(trace: Trace, { componentOf, members }: Components): Routes {
  const { order, edgeStart, edgeTo } = trace;
  const arrivals = new Float64Array(order.length);
  const count = new Uint32Array(order.length);
  const exact = new Uint8Array(order.length).fill(1);
  const budget = { left: ROUTE_BUDGET };
  arrivals[0] = 1;
  for (let component = members.length - 1; component >= 0; component--) {
    const inside = members[component] ?? new Uint32Array();
    countWithin(trace, componentOf, inside, arrivals, count, exact, budget);
    for (const step of inside) {
      if ((count[step] ?? 0) >= ROUTE_CAP) {
        count[step] = ROUTE_CAP;
        exact[step] = 0;
      }
      let last = -1;
      for (let edge = edgeStart[step] ?? 0; edge < (edgeStart[step + 1] ?? 0); edge++) {
        const to = edgeTo[edge] ?? 0;
        if (to === last || componentOf[to] === component) continue;
        last = to;
        arrivals[to] = Math.min(ROUTE_CAP, (arrivals[to] ?? 0) + (count[step] ?? 0));
        if (exact[step] === 0) exact[to] = 0;
      }
    }
  }
  return { count, exact };
}

function countWithin(
  trace: Trace,
  componentOf: Uint32Array,
  inside: Uint32Array,
  arrivals: Float64Array,
  count: Uint32Array,
  exact: Uint8Array,
  budget: { left: number },
): void {
  const [only = 0] = inside;
  if (inside.length === 1) {
    count[only] = arrivals[only] ?? 0;
    return;
  }
  const totals = new Map<number, number>();
  let bounded = inside.some((step) => exact[step] === 0);
  for (const entrance of inside) {
    const times = arrivals[entrance] ?? 0;
    if (times === 0) continue;
    const done = tryRoutes(trace, componentOf, entrance, budget, (step) =>
      totals.set(step, Math.min(ROUTE_CAP, (totals.get(step) ?? 0) + times)),
    );
    bounded ||= !done;
  }
  for (const step of inside) {
    // Whatever was not tried: there is at least the route by which the trace found it.
    count[step] = Math.max(1, totals.get(step) ?? 0);
    if (bounded) exact[step] = 0;
  }
}

/** Calls `arrive` for every route within the component, once at its last step; false if the budget ran out. */
function tryRoutes(
  { edgeStart, edgeTo }: Trace,
  componentOf: Uint32Array,
  entrance: number,
  budget: { left: number },
  arrive: (step: number) => void,
): boolean {
  const on = new Set<number>([entrance]);
  const path: { readonly step: number; edge: number; last: number }[] = [
    { step: entrance, edge: edgeStart[entrance] ?? 0, last: -1 },
  ];
  arrive(entrance);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    if (top.edge >= (edgeStart[top.step + 1] ?? 0)) {
      on.delete(top.step);
      path.pop();
      continue;
    }
    const to = edgeTo[top.edge++] ?? 0;
    if (--budget.left < 0) return false;
    if (to === top.last || componentOf[to] !== componentOf[entrance] || on.has(to)) continue;
    top.last = to;
    on.add(to);
    arrive(to);
    path.push({ step: to, edge: edgeStart[to] ?? 0, last: -1 });
  }
  return true;
}
