/** The initiatives that an initiative depends on, those that they depend on, and so on: six levels of one selection. */
import { type ApiQuery, asList } from "../api-query.ts";

const LEVELS = 6;

const nest = (level: number, wrap: (inner: string) => string): string =>
  level === 0 ? "" : wrap(nest(level - 1, wrap));

/** The innermost level has no list; null stands for it in the statement's rows. */
function readLevel(value: unknown): object {
  const [id, name, needs] = asList(value);
  return needs === null ? { id, name } : { id, name, dependsOn: asList(needs).map(readLevel) };
}

function collect(level: number, from: string): string {
  if (level === 0) return "null";
  const [r, to] = [`r${level}`, `i${level}`];
  return `COLLECT { MATCH (${from})-[${r}:DEPENDS_ON]->(${to}:Initiative)
    WITH ${r}, ${to} ORDER BY ${to}.nameKey, ${r}.id LIMIT 10
    RETURN [${to}.id, ${to}.name, ${collect(level - 1, to)}] }`;
}

/** The query. */
export const nestedDependencies: ApiQuery = {
  name: "nested dependencies",
  what: `${LEVELS} levels of dependsOn among initiatives, 150 to 500 in all`,
  pick: {
    variables: ["id"],
    statement: `MATCH (n:Initiative) WHERE COUNT { (n)-[:DEPENDS_ON]->(:Initiative) } >= 3
      CALL (n) { MATCH (n)(()-[:DEPENDS_ON]->(:Initiative)){1,${LEVELS}} RETURN count(*) AS found }
      WITH n, found WHERE 150 <= found <= 500 RETURN n.id ORDER BY n.id LIMIT 12`,
  },
  liaison: {
    document: `query($id: ID!) { entity(id: $id) { id name ... on Initiative {
      ${nest(LEVELS, (inner) => `dependsOn(kinds: [Initiative], first: 10) { nodes { id name ${inner === "" ? "" : `... on Initiative { ${inner} }`} } }`)} } } }`,
  },
  peer: {
    document: `query($id: ID!) { initiatives(where: { id: { eq: $id } }) { id name
      ${nest(LEVELS, (inner) => `dependsOn(limit: 10, sort: [{ nameKey: ASC }]) { id name ${inner} }`)} } }`,
  },
  plain: {
    statement: `MATCH (n:Initiative:Entity {id: $id}) RETURN [n.id, n.name, ${collect(LEVELS, "n")}] LIMIT 1`,
    decode: ([row = []]) => readLevel(row[0]),
  },
};
