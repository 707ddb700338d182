/** Asks a graph in GraphQL, the way the server does, without HTTP. */
import { type DocumentNode, type GraphQLSchema, parse, validate } from "graphql";
import type { Graph } from "../../../cypher/read/graph.ts";
import { buildSchema } from "../../../server/graphql/build-schema.ts";
import { openExecutor, type Response } from "../../../server/graphql/execute-operation.ts";

/** The schema, built once. */
export const SCHEMA: GraphQLSchema = buildSchema();

/** The document of the last text: asked again, it comes with the plans that were made for it. */
let last: { readonly text: string; readonly document: DocumentNode } | undefined;

const execute = openExecutor(SCHEMA);

/** What counts as today in tests. */
export const TODAY = "2024-07-01";

/** The result as the execution gives it; throws if the text is not valid. */
export async function run(
  graph: Graph,
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Response> {
  if (last?.text !== text) last = { text, document: parseValid(text) };
  const { document } = last;
  return execute({
    document,
    operationName: null,
    variables,
    context: { graph, today: TODAY, read: {}, requestId: "test" },
  });
}

function parseValid(text: string): DocumentNode {
  const document = parse(text);
  const faults = validate(SCHEMA, document);
  if (faults.length > 0) throw new Error(`${faults.map(({ message }) => message).join("\n")}\n${text}`);
  return document;
}

/** The data as plain objects; throws the first error. */
export async function ask(
  graph: Graph,
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const { data, errors } = await run(graph, text, variables);
  if (errors?.[0] !== undefined) throw errors[0].originalError ?? errors[0];
  return JSON.parse(JSON.stringify(data));
}
