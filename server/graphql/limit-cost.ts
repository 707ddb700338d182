/**
 * Estimates before a query runs how many entities, relationships and counts its answer could hold, from the sizes of its
 * pages (500 of 500 of 500 are 125 million), and refuses what would cost too much. A plugin of the API.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { type AskedField, type Asking, askedFields, fragmentsOf } from "./asked-fields.ts";
import { LIMITS } from "./limits.ts";
import { refusal } from "./refusal.ts";
import type { RequestContext } from "./root-fields.ts";

/** What to estimate: a valid operation with the fragments of its document and the variables as they were sent. */
export type Costing = {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Asking["fragments"];
  readonly variables: Readonly<Record<string, unknown>>;
};

/** The plugin: refuses operations that would cost more than `most`. */
export function limitCost(most: number): ApolloServerPlugin<RequestContext> {
  const known = rememberCosts();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (operation === undefined) return;
        const cost = known(operation, request.variables ?? {}, (variables) =>
          costOf({ schema, operation, fragments: fragmentsOf(document), variables }),
        );
        if (cost <= most) return;
        const allowed = `at most ${most}; ask for smaller pages (first, limit), or for fewer levels at once`;
        const message = `The query is estimated to cost ${cost}: its pages could come to that many rows; allowed is ${allowed}.`;
        throw refusal(new LiaisonError("LIMIT_EXCEEDED", message, { subject: "cost", value: cost, allowed }));
      },
    }),
  };
}

/** Variables of these types decide how large an answer may be. */
const DECISIVE: ReadonlySet<string> = new Set(["Int", "Boolean"]);

/** Remembers the costs of an operation, whose node lives as long as Apollo keeps its document, by its decisive variables. */
function rememberCosts() {
  const costs = new WeakMap<OperationDefinitionNode, { readonly names: readonly string[]; by: Map<string, number> }>();
  return (
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    estimate: (variables: Readonly<Record<string, unknown>>) => number,
  ): number => {
    const entry = costs.get(operation) ?? { names: decisiveVariables(operation), by: new Map<string, number>() };
    costs.set(operation, entry);
    const key = JSON.stringify(entry.names.map((name) => variables[name] ?? null));
    const cost = entry.by.get(key) ?? estimate(variables);
    if (entry.by.size < MOST_REMEMBERED && key.length < LONGEST_KEY) entry.by.set(key, cost);
    return cost;
  };
}

const MOST_REMEMBERED = 100;
const LONGEST_KEY = 200;

function decisiveVariables({ variableDefinitions = [] }: OperationDefinitionNode): readonly string[] {
  return variableDefinitions.flatMap(({ variable, type }) => {
    const named = type.kind === "NonNullType" ? type.type : type;
    return named.kind === "NamedType" && DECISIVE.has(named.name.value) ? [variable.name.value] : [];
  });
}

/** The estimate; 0 for variables that do not fit, which the execution refuses with better words. */
export function costOf({ schema, operation, fragments, variables }: Costing): number {
  const type = schema.getRootType(operation.operation);
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (type === undefined || type === null || given.coerced === undefined) return 0;
  return estimator({ schema, fragments, variables: given.coerced, today: "" })(type, [operation.selectionSet]);
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

function estimator(asking: Asking) {
  // The same selection is met once for each kind that an interface may turn out to be, at every level.
  const known = new Map<string, number>();
  const numbers = new Map<SelectionSetNode, number>();
  const numberOf = (set: SelectionSetNode): number => {
    const number = numbers.get(set) ?? numbers.size;
    numbers.set(set, number);
    return number;
  };

  function costOfSelections(type: Composite, sets: readonly SelectionSetNode[]): number {
    const key = `${type.name} ${sets.map(numberOf).join(" ")}`;
    const found = known.get(key) ?? Math.max(...objectsOf(type).map((object) => costOfObject(object, sets)));
    known.set(key, found);
    return found;
  }

  function objectsOf(type: Composite): readonly GraphQLObjectType[] {
    return isObjectType(type) ? [type] : asking.schema.getPossibleTypes(type);
  }

  function costOfObject(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): number {
    return askedFields(asking, type, sets).reduce((sum, field) => sum + costOfField(field), 0);
  }

  function costOfField(field: AskedField): number {
    const type = getNamedType(field.definition.type);
    if (!isCompositeType(type) || (isAbstractType(type) && !("getFields" in type))) return 0;
    const within = costOfSelections(type, field.selections);
    const size = pageOf(field);
    return size === undefined ? within : Math.max(1, size * (1 + within));
  }

  return costOfSelections;
}

/** Rows of a field that has pages; `undefined` for others. Sizes that are refused later count as the largest. */
function pageOf({ definition, args }: AskedField): number | undefined {
  const sized = definition.args.filter(({ name }) => name === "first" || name === "last" || name === "limit");
  if (sized.length === 0) return undefined;
  const given = sized.map(({ name }) => args[name]).find((value) => typeof value === "number");
  const size = typeof given === "number" ? given : LIMITS.defaultPageSize;
  return Math.min(Math.max(size, 0), LIMITS.neighborhood);
}
