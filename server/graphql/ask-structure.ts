/** The root field `structure`: measures of the whole graph, in pages. */
import { KIND_NAMES } from "../../cypher/model/kinds.ts";
import { findCutPoints } from "../../cypher/structure/cut-points.ts";
import { type Measures, measureStructure } from "../../cypher/structure/measure-structure.ts";
import { textAt } from "../../cypher/structure/packed-texts.ts";
import { degreesOf, findEntity, type Structure } from "../../cypher/structure/structure.ts";
import { waitFor } from "../../cypher/structure/wait-for.ts";
import type { StructureField } from "./ask-context.ts";
import { describeMeasure } from "./describe-measure.ts";
import { type AnswerPlan, entityRef, type Found, fillAnswer, planAnswer, relationshipRef } from "./fill-answer.ts";
import { LIMITS } from "./limits.ts";
import { pageList } from "./page-list.ts";
import { type Arguments, readCount, readKinds, readTexts } from "./read-arguments.ts";

const UNMEASURED: ReadonlySet<string> = new Set([
  "__typename",
  "entityCount",
  "relationshipCount",
  "articulationPoints",
  "bridges",
]);

/** How the graph hangs together. */
export const STRUCTURE: StructureField = {
  late: [],
  plan: (field, asking) => {
    const plan = planAnswer(asking, field);
    return async (context) => {
      const structure = await context.graph.structure(context.read);
      const measures = needsMeasures(plan)
        ? await waitFor(measureStructure(structure), "measured", context.read.signal)
        : null;
      return fillAnswer({ ...context, structure }, plan, {
        ...describeShape(structure),
        ...(measures === null ? {} : describeMeasures(structure, measures)),
      });
    };
  },
};

function needsMeasures({ what }: AnswerPlan): boolean {
  return what.is === "object" && what.parts.some(({ field }) => !UNMEASURED.has(field.name));
}

function describeShape(structure: Structure): Found {
  return {
    entityCount: structure.entityCount,
    relationshipCount: structure.relationshipCount,
    articulationPoints: (args: Arguments) => {
      const degrees = degreesOf(structure);
      const rows = [...findCutPoints(structure).articulationPoints].sort(
        (a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b,
      );
      const list = { name: "articulationPoints", rows, keyOf: (entity: number) => textAt(structure.ids, entity) };
      return pageList(list, args, (entity) => ({ node: entityRef(entity) }));
    },
    bridges: (args: Arguments) => {
      const rows = findCutPoints(structure).bridges;
      const list = { name: "bridges", rows, keyOf: String };
      return pageList(list, args, (bridge) => ({ node: relationshipRef(bridge) }));
    },
  };
}

function describeMeasures(structure: Structure, measures: Measures): Found {
  const { sizes, samples } = measures;
  return {
    betweennessSamples: samples,
    betweennessExact: samples === structure.entityCount,
    modularity: measures.modularity,
    measures: (args: Arguments) =>
      pageList(
        {
          name: `measures ${String(args["orderBy"])} ${String(args["direction"])}`,
          rows: orderEntities(measures, chooseEntities(structure, measures, args), args),
          keyOf: (entity) => textAt(structure.ids, entity),
        },
        args,
        (entity) => ({ node: describeMeasure(measures, entity) }),
      ),
    communities: (args: Arguments) =>
      pageList({ name: "communities", rows: [...sizes.keys()], keyOf: String }, args, (number) => ({
        node: {
          number,
          size: sizes[number] ?? 0,
          members: (inner: Arguments) =>
            membersOf(measures, number, readCount(inner, "first", 0, LIMITS.pageSize) ?? 0),
        },
      })),
  };
}

function membersOf({ community, degree }: Measures, number: number, count: number): readonly unknown[] {
  const members = Array.from(community.keys()).filter((entity) => community[entity] === number);
  members.sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  return members.slice(0, count).map(entityRef);
}

function chooseEntities(structure: Structure, { community }: Measures, args: Arguments): number[] {
  const ids = readTexts(args, "ids");
  const kinds = readKinds(args, "kinds")?.map((kind) => KIND_NAMES.indexOf(kind));
  const wanted = args["community"];
  const all =
    ids === null
      ? Array.from(structure.kinds.keys())
      : [...new Set(ids.map((id) => findEntity(structure, id)))].filter((entity) => entity >= 0);
  return all.filter(
    (entity) =>
      (kinds === undefined || kinds.includes(structure.kinds[entity] ?? 0)) &&
      (typeof wanted !== "number" || community[entity] === wanted),
  );
}

function orderEntities(measures: Measures, entities: number[], args: Arguments): readonly number[] {
  const sign = args["direction"] === "ASC" ? 1 : -1;
  const values = valuesOf(measures, args["orderBy"]);
  return entities.sort((a, b) =>
    values === null ? sign * (a - b) : sign * ((values[a] ?? 0) - (values[b] ?? 0)) || a - b,
  );
}

function valuesOf(measures: Measures, field: unknown): Uint32Array | Float64Array | null {
  switch (field) {
    case "DEGREE":
      return measures.degree;
    case "BETWEENNESS":
      return measures.betweenness;
    case "COMMUNITY":
      return measures.community;
    case "NAME":
      return null;
    default:
      return measures.pageRank;
  }
}
