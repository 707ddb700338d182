/**
 * Which fields a selection asks for on a type: fragments unfolded, @skip and @include obeyed, equal response keys
 * merged. The same rules as the execution's own. Called by the look-ahead; knows GraphQL and nothing of the graph.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";

/** What a selection is read against. */
export type Asking = {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Today, ISO `YYYY-MM-DD`: the date on which standings are told unless the question names one. */
  readonly today: string;
  /** Takes note of the fields that are filled after the statement; see `settle-later.ts`. */
  readonly later?: LaterField[];
};

/** A field of an entity that is filled after the statement: what is asked of it, and read against what. */
export type LaterField = {
  readonly field: AskedField;
  readonly asking: Asking;
};

/** A field that is asked for: its key in the answer, its coerced arguments, and what is asked of its value. */
export type AskedField = {
  readonly key: string;
  readonly name: string;
  /** The name of the type that it is asked of. */
  readonly on: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selections: readonly SelectionSetNode[];
  readonly nodes: readonly FieldNode[];
};

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Asking["fragments"] {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of document.definitions) if (node.kind === "FragmentDefinition") fragments[node.name.value] = node;
  return fragments;
}

/** The field that every type has without declaring it. */
export const TYPE_NAME = "__typename";

/** Fields that no type declares. */
const META_FIELDS: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

/** The fields asked of a type, in the order of the answer, `__typename` among them. */
export function askedFields(
  asking: Asking,
  type: GraphQLObjectType | GraphQLInterfaceType,
  selections: readonly SelectionSetNode[],
): readonly AskedField[] {
  const byKey = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const { selections: nodes } of selections) gather(asking, type, nodes, byKey, seen);
  const definitions = type.getFields();
  return [...byKey].flatMap(([key, nodes]) => {
    const first = nodes[0];
    const name = first?.name.value ?? "";
    const definition = definitions[name] ?? META_FIELDS.get(name);
    if (first === undefined || definition === undefined) return [];
    const args = getArgumentValues(definition, first, asking.variables);
    const inner = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    return [{ key, name, on: type.name, definition, args, selections: inner, nodes }];
  });
}

function gather(
  asking: Asking,
  type: GraphQLObjectType | GraphQLInterfaceType,
  nodes: readonly SelectionNode[],
  byKey: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const node of nodes) {
    if (!isIncluded(asking, node)) continue;
    if (node.kind === "Field") {
      const key = node.alias?.value ?? node.name.value;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [node]);
      else known.push(node);
    } else if (node.kind === "InlineFragment") {
      if (applies(asking, type, node.typeCondition?.name.value)) {
        gather(asking, type, node.selectionSet.selections, byKey, seen);
      }
    } else if (!seen.has(node.name.value)) {
      seen.add(node.name.value);
      const fragment = asking.fragments[node.name.value];
      if (fragment !== undefined && applies(asking, type, fragment.typeCondition.name.value)) {
        gather(asking, type, fragment.selectionSet.selections, byKey, seen);
      }
    }
  }
}

function isIncluded(asking: Asking, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, asking.variables);
  if (skip?.["if"] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, asking.variables);
  return include?.["if"] !== false;
}

function applies(asking: Asking, type: GraphQLObjectType | GraphQLInterfaceType, condition?: string): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = asking.schema.getType(condition);
  return isAbstractType(wanted) && asking.schema.isSubType(wanted, type);
}
