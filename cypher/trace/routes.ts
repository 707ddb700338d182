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
export const ROUTE_BUDGET = 200_000;
/** Within cycles of more members nothing is tried: there are more routes than could ever be counted. */
export const CYCLE_CAP = 500;

/** By step: the count, and 0 where it is only a lower bound. */
export type Routes = { readonly count: Uint32Array; readonly exact: Uint8Array };

/** Counts the routes. */
export function countRoutes(trace: Trace, { componentOf, members }: Components): Routes {
  const { order, edgeStart, edgeTo } = trace;
  const arrivals = new Float64Array(order.length);
  const count = new Uint32Array(order.length);
  const exact = new Uint8Array(order.length).fill(1);
  const passed = new Uint8Array(order.length);
  const trying: Trying = { trace, componentOf, passed, left: ROUTE_BUDGET };
  arrivals[0] = 1;
  for (let component = members.length - 1; component >= 0; component--) {
    const inside = members[component] ?? new Uint32Array();
    countWithin(trying, inside, arrivals, count, exact);
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

/** What the trying works on: the steps that the route now passes are marked, and how many more it may look at. */
type Trying = {
  readonly trace: Trace;
  readonly componentOf: Uint32Array;
  readonly passed: Uint8Array;
  left: number;
};

function countWithin(
  trying: Trying,
  inside: Uint32Array,
  arrivals: Float64Array,
  count: Uint32Array,
  exact: Uint8Array,
): void {
  const [only = 0] = inside;
  if (inside.length === 1) {
    count[only] = arrivals[only] ?? 0;
    return;
  }
  const totals = new Map<number, number>();
  let bounded = inside.length > CYCLE_CAP || inside.some((step) => exact[step] === 0);
  for (const entrance of inside.length > CYCLE_CAP ? [] : inside) {
    const times = arrivals[entrance] ?? 0;
    if (times === 0) continue;
    const done = tryRoutes(trying, entrance, (step) =>
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

/** Calls `arrive` for every route within the component, once at its last step; false if the work allowed ran out. */
function tryRoutes(trying: Trying, entrance: number, arrive: (step: number) => void): boolean {
  const { componentOf, passed } = trying;
  const { edgeStart, edgeTo } = trying.trace;
  const path: { readonly step: number; edge: number; last: number }[] = [];
  const enter = (step: number): void => {
    passed[step] = 1;
    path.push({ step, edge: edgeStart[step] ?? 0, last: -1 });
    arrive(step);
  };
  enter(entrance);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    if (trying.left <= 0 || top.edge >= (edgeStart[top.step + 1] ?? 0)) {
      passed[top.step] = 0;
      path.pop();
      continue;
    }
    const to = edgeTo[top.edge++] ?? 0;
    trying.left--;
    if (to === top.last || componentOf[to] !== componentOf[entrance] || passed[to] === 1) continue;
    top.last = to;
    enter(to);
  }
  return trying.left > 0;
}
