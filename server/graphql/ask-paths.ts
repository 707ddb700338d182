/** The root field `paths`: the shortest ways between two entities, each as a sentence with its relationships. */
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { degreesOf, entityKind, type Structure } from "../../cypher/structure/structure.ts";
import { once } from "../../cypher/trace/once.ts";
import { findPaths, type Path } from "../../cypher/trace/paths.ts";
import { type Step, stepFrom, tellWay } from "../../cypher/trace/sentence.ts";
import { forEachStep, freeWalk, type Walk } from "../../cypher/trace/walk.ts";
import { requireEntity, type StructureField } from "./ask-context.ts";
import { entityRef, type Found, fillAnswer, planAnswer, relationshipRef } from "./fill-answer.ts";
import { LIMITS } from "./limits.ts";
import { type Arguments, readCount, readKinds, readText, readTexts, readTypes } from "./read-arguments.ts";

// More than that join two entities only in made-up data.
const PARALLEL = 50;

/** The shortest paths between two entities. */
export const PATHS: StructureField = {
  late: ["from", "to"],
  plan: (field, asking) => {
    const plan = planAnswer(asking, field);
    return async (context, args) => {
      const maxLength = readCount(args, "maxLength", 0, LIMITS.pathLength) ?? 6;
      const count = readCount(args, "first", 0, LIMITS.paths) ?? 5;
      return context.graph.overStructure(async (structure) => {
        const from = requireEntity(structure, "from", readText(args, "from") ?? "");
        const to = requireEntity(structure, "to", readText(args, "to") ?? "");
        const walk = freeWalk(structure, readTypes(args, "types"), readText(args, "asOf"));
        const found = findPaths(walk, { from, to, maxLength, count, isBarred: readBarred(structure, args) });
        return fillAnswer(
          { ...context, structure },
          plan,
          found.map((path) => describePath(walk, path)),
        );
      }, context.read);
    };
  },
};

/** What a path may not pass: entities to avoid, hubs, and kinds that are not asked for. */
function readBarred(structure: Structure, args: Arguments): (entity: number) => boolean {
  const avoid = new Set((readTexts(args, "avoid") ?? []).map((id) => requireEntity(structure, "avoid", id)));
  const kinds = readKinds(args, "kinds");
  const most = readCount(args, "avoidHubsAbove", 0, Number.MAX_SAFE_INTEGER) ?? Number.POSITIVE_INFINITY;
  const degrees = degreesOf(structure);
  return (entity) =>
    avoid.has(entity) ||
    (kinds !== null && !kinds.includes(entityKind(structure, entity))) ||
    (degrees[entity] ?? 0) > most;
}

function describePath(walk: Walk, path: Path): Found {
  const { structure } = walk;
  const listSteps = once(() =>
    path.slice(1).map((to, index) => {
      const from = path[index] ?? 0;
      const [first, ...others] = joining(walk, from, to);
      if (first === undefined) throw new LiaisonError("INTERNAL", "A path has a step without a relationship.");
      return { from, to, first, others };
    }),
  );
  const firsts = (): readonly Step[] => listSteps().map(({ first }) => first);
  return {
    length: path.length - 1,
    nodes: () => path.map(entityRef),
    relationships: () => firsts().map(({ relationship }) => relationshipRef(relationship)),
    sentence: () => tellWay(structure, path[0] ?? 0, firsts()),
    steps: () =>
      listSteps().map(
        ({ from, to, first, others }): Found => ({
          from: entityRef(from),
          to: entityRef(to),
          direction: first.along ? "OUT" : "IN",
          relationship: relationshipRef(first.relationship),
          relationships: [first, ...others].map(({ relationship }) => relationshipRef(relationship)),
          sentence: () => tellWay(structure, from, [first]),
        }),
      ),
  };
}

/** What joins two neighbours: first what leads from the one to the other, then what leads back. */
function joining(walk: Walk, from: number, to: number): readonly Step[] {
  const { structure, along, against } = walk;
  const degrees = degreesOf(structure);
  const isWide = (degrees[from] ?? 0) > (degrees[to] ?? 0);
  const [narrow, wide, steps] = isWide ? [to, from, { ...walk, along: against, against: along }] : [from, to, walk];
  const links: number[] = [];
  forEachStep(steps, narrow, (neighbour, relationship) => {
    if (neighbour === wide) links.push(relationship);
  });
  const found = links.map((link) => stepFrom(structure, from, link));
  found.sort((a, b) => Number(b.along) - Number(a.along) || a.relationship - b.relationship);
  return found.slice(0, PARALLEL);
}
