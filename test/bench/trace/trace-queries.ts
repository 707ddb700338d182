/** What the trace benchmark asks: each question in GraphQL, and the statements that the bare driver is given for it. */

/**
 * A question. `statements` answer the same with one row; the fastest of them is the one compared with. `liaison` and `plain`
 * read what must be alike from both answers.
 */
export type TraceQuery = {
  readonly name: string;
  readonly what: string;
  readonly document: string;
  readonly statements: readonly string[];
  /** Rows of variables, in their order. */
  readonly pick: { readonly statement: string; readonly variables: readonly string[] };
  readonly liaison: (data: unknown) => unknown;
  readonly plain: (row: readonly unknown[]) => unknown;
};

function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, key) => Reflect.get(Object(found), key), value);
}

function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

const CLOSURE_RETURN = "RETURN collect(n.id) AS ids, collect(n.name) AS names";

/** The questions of the benchmark. */
export const TRACE_QUERIES: readonly TraceQuery[] = [
  {
    name: "closure",
    what: "everything that something depends on, to depth 6: ids and names, 100 to 500 of them",
    document: `query ($id: ID!) { dependencies(id: $id, direction: UPSTREAM, maxDepth: 6, types: [DEPENDS_ON]) {
      steps(first: 500) { nodes { entity { id name } } } } }`,
    statements: [
      `MATCH (s:Entity {id: $id})-[:DEPENDS_ON*1..6]->(n) WHERE n <> s WITH DISTINCT n ${CLOSURE_RETURN}`,
      `MATCH (s:Entity {id: $id}) MATCH (s)((a)-[:DEPENDS_ON]->(b)){1,6}(n) WHERE n <> s WITH DISTINCT n ${CLOSURE_RETURN}`,
      `MATCH (s:Entity {id: $id}) ${levels(6)} UNWIND seen[1..] AS n ${CLOSURE_RETURN}`,
    ],
    pick: {
      statement: `MATCH (s:Entity)-[:DEPENDS_ON]->() WITH DISTINCT s ORDER BY s.id
        WITH collect(s) AS starts UNWIND [i IN range(0, 399) | starts[i * size(starts) / 400]] AS s
        MATCH (s)-[:DEPENDS_ON*1..6]->(n) WITH s, count(DISTINCT n) AS reached
        WHERE reached >= 100 AND reached <= 500 RETURN s.id LIMIT 20`,
      variables: ["id"],
    },
    liaison: (data) =>
      listAt(data, "dependencies", "steps", "nodes")
        .map((node) => at(node, "entity", "id"))
        .sort(),
    plain: ([ids]) => (Array.isArray(ids) ? ids : []).map(String).sort(),
  },
  {
    name: "shortest path",
    what: "the shortest path within 6 steps between two entities, over every type: ids, names, types",
    document: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, first: 1) {
      nodes { id name } relationships { type } } }`,
    statements: [
      `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) MATCH p = shortestPath((a)-[*..6]-(b))
       RETURN [n IN nodes(p) | n.id], [n IN nodes(p) | n.name], [r IN relationships(p) | type(r)]`,
      `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) MATCH p = SHORTEST 1 (a)--{1,6}(b)
       RETURN [n IN nodes(p) | n.id], [n IN nodes(p) | n.name], [r IN relationships(p) | type(r)]`,
    ],
    pick: {
      statement: `MATCH (n:Entity) WITH n ORDER BY n.id WITH collect(n.id) AS ids
        UNWIND [i IN range(1, 20) | [ids[(i * 4801) % size(ids)], ids[(i * 3571 + 77) % size(ids)]]] AS pair
        RETURN pair[0], pair[1]`,
      variables: ["from", "to"],
    },
    liaison: (data) => listAt(data, "paths").map((path) => listAt(path, "nodes").length),
    plain: ([ids]) => (Array.isArray(ids) ? [ids.length] : []),
  },
];

/** One statement that goes level by level, which passes each entity once. */
function levels(depth: number): string {
  const level = `CALL (seen, frontier) { UNWIND frontier AS a MATCH (a)-[:DEPENDS_ON]->(b) WHERE NOT b IN seen RETURN collect(DISTINCT b) AS found }
    WITH s, seen + found AS seen, found AS frontier`;
  return `WITH s, [s] AS seen, [s] AS frontier ${Array(depth).fill(level).join(" ")} WITH seen`;
}
