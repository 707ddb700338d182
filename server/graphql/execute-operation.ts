/**
 * Executes operations in the place of graphql-js: root fields run at once, each with one statement, and what the graph
 * answers already has the response keys. Only introspection is left to graphql-js. Given to Apollo by `open-api.ts`.
 * Follows "Executing Requests" of the GraphQL specification; tests compare it with graphql-js.
 */
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isNonNullType,
  locatedError,
  type OperationDefinitionNode,
} from "graphql";
import { type Operation, openPlanner, type Step } from "./plan-operation.ts";
import type { RequestContext } from "./root-fields.ts";

/** What is executed. The document has been validated. */
export type Request = {
  readonly document: DocumentNode;
  /** Which operation, where the document has several. */
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
};

/** The response: without `data` if execution could not begin, with null if a field that cannot be null failed. */
export type Response = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLError[];
};

const MOST_VARIABLE_FAULTS = 50;

/** Makes the executor of the schema. */
export function openExecutor(schema: GraphQLSchema): (request: Request) => Promise<Response> {
  const plan = openPlanner(schema);
  return async ({ document, operationName, variables: given, context }) => {
    const operation = findOperation(document, operationName);
    if (operation instanceof GraphQLError) return { errors: [operation] };
    if (operation.operation !== "query") {
      const message = `Schema is not configured to execute ${operation.operation} operation.`;
      return { data: null, errors: [new GraphQLError(message, { nodes: operation })] };
    }
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
      maxErrors: MOST_VARIABLE_FAULTS,
    });
    if (errors !== undefined) return { errors };
    const steps = plan({ document, operation, variables: coerced, today: context.today });
    const introspected = steps.some(({ by }) => by === "introspection")
      ? await introspect(schema, { document, operation, variables: given }, steps)
      : undefined;
    const values = await Promise.allSettled(
      steps.map((step) => (step.by === "introspection" ? introspected?.[step.key] : answer(step, coerced, context))),
    );
    return respond(steps, values);
  };
}

/** The operation of the name, or the only one. */
function findOperation(document: DocumentNode, name: string | null): OperationDefinitionNode | GraphQLError {
  const operations = document.definitions.filter((node) => node.kind === "OperationDefinition");
  if (name !== null)
    return (
      operations.find((node) => node.name?.value === name) ?? new GraphQLError(`Unknown operation named "${name}".`)
    );
  const [only, ...others] = operations;
  if (others.length > 0) return new GraphQLError("Must provide operation name if query contains multiple operations.");
  return only ?? new GraphQLError("Must provide an operation.");
}

async function answer(
  step: Exclude<Step, { by: "introspection" }>,
  variables: Readonly<Record<string, unknown>>,
  context: RequestContext,
): Promise<unknown> {
  if (step.by === "fault") throw step.fault;
  if (step.by === "typename") return step.value;
  const [node] = step.nodes;
  const value = await step.answer(
    context,
    node === undefined ? {} : getArgumentValues(step.definition, node, variables),
  );
  if ((value === null || value === undefined) && isNonNullType(step.definition.type))
    throw new TypeError(`Cannot return null for non-nullable field Query.${step.definition.name}.`);
  return value ?? null;
}

/** Handles the faults of root fields: one that may be null is null, one that may not be makes the data null. */
function respond(steps: readonly Step[], values: readonly PromiseSettledResult<unknown>[]): Response {
  const data: Record<string, unknown> = Object.create(null);
  const errors: GraphQLError[] = [];
  let whole = true;
  for (const [index, step] of steps.entries()) {
    const settled = values[index];
    if (settled?.status === "rejected") {
      errors.push(locatedError(settled.reason, step.nodes, [step.key]));
      if (isNonNullType(step.definition.type)) whole = false;
    }
    data[step.key] = settled?.status === "fulfilled" ? settled.value : null;
  }
  return errors.length === 0 ? { data } : { data: whole ? data : null, errors };
}

/** What graphql-js itself tells of the schema: the operation without its other root fields. */
async function introspect(
  schema: GraphQLSchema,
  { document, operation, variables }: Omit<Operation, "today">,
  steps: readonly Step[],
): Promise<Readonly<Record<string, unknown>>> {
  const selections = steps.flatMap(({ by, nodes }) => (by === "introspection" ? nodes : []));
  const only = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  const definitions = document.definitions.map((node) => (node === operation ? only : node));
  const { data, errors } = await execute({
    schema,
    document: { ...document, definitions },
    variableValues: variables,
    operationName: operation.name?.value ?? null,
  });
  if (errors?.[0] !== undefined) throw errors[0];
  return data ?? {};
}
