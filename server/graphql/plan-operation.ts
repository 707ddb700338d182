/**
 * Plans of operations: what each root field will ask, made once for a document and kept with it, so that a request only
 * fills in its variables. Called by `execute-operation.ts`.
 */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { type Asking, askedFields, fragmentsOf, type LaterField, TYPE_NAME } from "./asked-fields.ts";
import { type Answering, ROOT_FIELDS } from "./root-fields.ts";
import { settleLater } from "./settle-later.ts";

/** What a root field is answered with: a text that is always the same, GraphQL's own introspection, or the graph. */
export type Step = {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
} & (
  | { readonly by: "typename"; readonly value: string }
  | { readonly by: "introspection" }
  | { readonly by: "graph"; readonly answer: Answering }
  | { readonly by: "fault"; readonly fault: unknown }
);

/** The root fields of an operation in the order of the answer. */
export type Plan = readonly Step[];

/** What a plan is made for. `today` is ISO `YYYY-MM-DD`; `variables` are coerced. */
export type Operation = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly today: string;
};

// Plans of one operation: as many as there are values of the variables that decide what is asked.
const MOST_PLANS = 100;

/** The plans that were made for an operation, by the values that decided them. */
type Kept = { readonly deciding: readonly string[]; readonly plans: Map<string, Plan> };

/** Makes a planner for the schema; plans are forgotten with their documents. */
export function openPlanner(schema: GraphQLSchema): (operation: Operation) => Plan {
  const known = new WeakMap<OperationDefinitionNode, Kept>();
  return (asked) => {
    const { operation, variables, today } = asked;
    let kept = known.get(operation);
    if (kept === undefined) {
      kept = { deciding: decidingVariables(asked.document, operation), plans: new Map() };
      known.set(operation, kept);
    }
    const values = JSON.stringify([today, ...kept.deciding.map((name) => variables[name])]);
    const found = kept.plans.get(values);
    if (found !== undefined) return found;
    const plan = planOperation(schema, asked);
    const [oldest] = kept.plans.keys();
    if (kept.plans.size >= MOST_PLANS && oldest !== undefined) kept.plans.delete(oldest);
    kept.plans.set(values, plan);
    return plan;
  };
}

function planOperation(schema: GraphQLSchema, { document, operation, variables, today }: Operation): Plan {
  const query = schema.getQueryType();
  if (query === undefined || query === null) throw new TypeError("the schema has no query type");
  const asking: Asking = { schema, fragments: fragmentsOf(document), variables, today };
  return askedFields(asking, query, [operation.selectionSet]).map((field): Step => {
    const { key, name, nodes, definition, args } = field;
    const place = { key, nodes, definition };
    if (name === TYPE_NAME) return { ...place, by: "typename", value: query.name };
    const root = ROOT_FIELDS[name];
    if (root === undefined) return { ...place, by: "introspection" };
    try {
      const later: LaterField[] = [];
      return { ...place, by: "graph", answer: settling(root.plan(field, { ...asking, later }, args), later) };
    } catch (fault) {
      return { ...place, by: "fault", fault };
    }
  });
}

/** The answering, and after it the filling of what is left for later, if anything is. */
function settling(answer: Answering, later: readonly LaterField[]): Answering {
  if (later.length === 0) return answer;
  return async (context, args) => settleLater(context, await answer(context, args));
}

/** The variables that decide what is asked: all but those that are only used as late arguments of root fields. */
function decidingVariables(document: DocumentNode, operation: OperationDefinitionNode): readonly string[] {
  const late = new Set<object>();
  for (const field of operation.selectionSet.selections) {
    if (field.kind !== "Field") continue;
    const names = ROOT_FIELDS[field.name.value]?.late ?? [];
    for (const { name, value } of field.arguments ?? []) if (names.includes(name.value)) late.add(value);
  }
  const deciding = new Set<string>();
  const note = {
    Variable(node: { readonly name: { readonly value: string } }) {
      if (!late.has(node)) deciding.add(node.name.value);
    },
    VariableDefinition: () => false,
  };
  visit(operation, note);
  for (const node of document.definitions) if (node.kind === "FragmentDefinition") visit(node, note);
  return [...deciding].sort();
}
