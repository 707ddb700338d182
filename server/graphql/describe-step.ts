/** A step, a cycle and a link of the longest chain of a trace, as the schema has them. Called by `describe-trace.ts`. */
import { textAt } from "../../cypher/structure/packed-texts.ts";
import type { ChainLink } from "../../cypher/trace/longest-chain.ts";
import { findResponsible } from "../../cypher/trace/responsible.ts";
import { tellWay } from "../../cypher/trace/sentence.ts";
import { countVia, findRing, tellVia, viaOf } from "../../cypher/trace/via.ts";
import type { WholeTrace } from "../../cypher/trace/whole-trace.ts";
import { entityRef, type Filling, type Found, type Ref, relationshipRef } from "./fill-answer.ts";
import { LIMITS } from "./limits.ts";
import { type Arguments, readCount } from "./read-arguments.ts";

/** The id of a step's entity. */
export function idOf({ structure }: Pick<Filling, "structure">, { trace }: WholeTrace, step: number): string {
  return textAt(structure.ids, trace.order[step] ?? 0);
}

function first(args: Arguments): number {
  return readCount(args, "first", 0, LIMITS.pageSize) ?? 0;
}

/** A step. */
export function describeStep({ structure }: Filling, whole: WholeTrace, step: number): Found {
  const { trace } = whole;
  const entity = trace.order[step] ?? 0;
  return {
    entity: entityRef(entity),
    depth: trace.depth[step] ?? 0,
    routes: () => whole.routes().count[step] ?? 0,
    routesExact: () => whole.routes().exact[step] === 1,
    cuts: () => whole.cuts()[step] ?? 0,
    cycle: () => cycleNumber(whole, whole.components().componentOf[step] ?? 0),
    via: (args: Arguments) => viaOf(trace, step, first(args)).map(({ relationship }) => relationshipRef(relationship)),
    viaCount: () => countVia(trace, step),
    sentence: () => tellVia(trace, step),
    responsible: (args: Arguments) =>
      findResponsible(trace.walk, entity)
        .slice(0, first(args))
        .map(({ official, way }) => ({
          official: entityRef(official),
          sentence: tellWay(structure, official, way),
          relationships: way.map(({ relationship }) => relationshipRef(relationship)),
        })),
  };
}

/** The cycle with the number, counted from 1. */
export function describeCycle({ structure }: Filling, whole: WholeTrace, number: number): Found {
  const { trace } = whole;
  const { cycles, members, componentOf } = whole.components();
  const component = cycles[number - 1] ?? 0;
  const steps = members[component] ?? new Uint32Array();
  const start = steps[0] ?? 0;
  const ring = findRing(trace, start, (step) => componentOf[step] === component);
  return {
    number,
    size: steps.length,
    members: (args: Arguments) => entitiesOf(whole, steps.subarray(0, first(args))),
    ring: ring.map(({ relationship }) => relationshipRef(relationship)),
    sentence: () => tellWay(structure, trace.order[start] ?? 0, ring),
  };
}

/** A link of the longest chain. */
export function describeLink(whole: WholeTrace, { component, relationship }: ChainLink): Found {
  const steps = whole.components().members[component] ?? new Uint32Array();
  return {
    entities: entitiesOf(whole, steps.subarray(0, LIMITS.defaultPageSize)),
    cycle: cycleNumber(whole, component),
    relationship: relationship < 0 ? null : relationshipRef(relationship),
  };
}

function entitiesOf({ trace }: WholeTrace, steps: Uint32Array): readonly Ref[] {
  return Array.from(steps, (step) => entityRef(trace.order[step] ?? 0));
}

function cycleNumber(whole: WholeTrace, component: number): number | null {
  const place = whole.components().cycles.indexOf(component);
  return place < 0 ? null : place + 1;
}
