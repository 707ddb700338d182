/**
 * What a query of the API benchmark is: the same information asked of each contender in its own words, and how an answer of each
 * is brought into one form, so that they can be compared before they are timed.
 */

/** The variables of one request, by name; every contender gets the same. */
export type Variables = Readonly<Record<string, string>>;

/** Runs a statement on the benchmark's graph; rows as values in the order of the columns. */
export type AskGraph = (
  statement: string,
  params?: Readonly<Record<string, unknown>>,
) => Promise<readonly (readonly unknown[])[]>;

/** A GraphQL document, and how its data is brought into the plain form; `raw` leaves it as it is. */
export type GraphqlQuestion = {
  readonly document: string;
  readonly raw?: boolean;
  readonly arrange?: (flat: unknown) => unknown;
};

/** One query. `plain` is what the HTTP route without GraphQL and the raw driver send. */
export type ApiQuery = {
  readonly name: string;
  readonly what: string;
  /** Picks what is asked for: each row gives the variables, in the order of its columns. Null: there are none. */
  readonly pick: { readonly variables: readonly string[]; readonly statement: string } | null;
  readonly liaison: GraphqlQuestion;
  /** Undefined where the peer has no way to ask for it. */
  readonly peer: GraphqlQuestion | undefined;
  /** Applied to every answer before they are compared, where the query asks for no order. */
  readonly normalize?: (answer: unknown) => unknown;
  readonly plain: {
    readonly statement: string;
    /** Parameters beside the variables. */
    readonly params?: (variables: Variables) => Readonly<Record<string, unknown>>;
    /** The rows as the object that the route answers with, in the plain form. */
    readonly decode: (rows: readonly (readonly unknown[])[]) => unknown;
    /** Brings the decoded object into the plain form where it is not that already. */
    readonly arrange?: (answer: unknown) => unknown;
  };
};

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// What stands between an entity and what is said of it in GraphQL answers.
const WRAPPERS = ["node", "neighbour", "properties"];

/**
 * The data of a GraphQL answer in the plain form: a connection is the list of its edges or nodes, and an edge is one object of
 * the relationship's fields and the node's.
 */
export function flatten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flatten);
  if (!isObject(value)) return value;
  const list = value["edges"] ?? value["nodes"];
  if (Array.isArray(list)) return list.map(flatten);
  const flat: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    const inner = flatten(field);
    if (WRAPPERS.includes(key) && isObject(inner)) Object.assign(flat, inner);
    else flat[key] = inner;
  }
  return flat;
}

/** The one root field of a GraphQL answer's data; a list of one entity counts as that entity. */
export function onlyField(data: unknown): unknown {
  const [value] = isObject(data) ? Object.values(data) : [];
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/** The same value with the fields of all objects in alphabetical order, as a text: equal information, equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

/** A list from Neo4j; throws TypeError for anything else. */
export function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${JSON.stringify(value)} is not a list`);
  return value;
}
