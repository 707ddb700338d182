/** How the suites of the contract ask a graph: questions are written in GraphQL, the shortest way to write a shape down. */
import { beforeAll } from "vitest";
import type { Graph } from "../../../../cypher/read/graph.ts";
import { ask as askGraph } from "../../../server/graphql/ask.ts";
import type { World } from "../oracle/world.ts";
import { SMALL_WORLD } from "../small-world.ts";

/** Opens a graph that holds the world and nothing else. */
export type OpenGraph = (world: World) => Promise<Graph>;

/** Asks a question and answers its data. */
export type AskText = (text: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Asks the graph of the world; opened once for the tests of a describe block unless `early` is false. */
export function asking(open: OpenGraph, world: World = SMALL_WORLD, early = true): AskText {
  let graph: Promise<Graph> | undefined;
  const opened = (): Promise<Graph> => {
    graph ??= open(world);
    return graph;
  };
  if (early) beforeAll(async () => void (await opened()));
  return async (text, variables) => askGraph(await opened(), text, variables);
}

/** A page of a list: which ids, how many in all, and what lies beyond. */
export type PagePart = {
  readonly ids: readonly string[];
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string;
  readonly endCursor: string;
};

/** A page of a list that may have arguments already. */
export async function page(ask: AskText, list: string, args: string): Promise<PagePart> {
  const field = args === "" ? list : list.endsWith(")") ? `${list.slice(0, -1)}, ${args})` : `${list}(${args})`;
  const answer = await ask(
    `{ list: ${field} { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  const { nodes, totalCount, pageInfo } = Reflect.get(Object(answer), "list");
  return { ids: nodes.map(({ id }: { id: string }) => id), total: totalCount, ...pageInfo };
}
