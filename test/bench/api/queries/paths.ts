/** The shortest paths between two officials, over relationships of every type. */
import { type ApiQuery, asList, canonical } from "../api-query.ts";

const inOrder = (answer: unknown): readonly string[] => [...new Set(asList(answer).map(canonical))].sort();

/** The query; asked for pairs that have exactly five shortest paths, since Liaison goes on to longer ones. The peer cannot ask. */
export const paths: ApiQuery = {
  name: "paths",
  what: "the five shortest paths between two officials, over relationships of every type",
  pick: {
    variables: ["from", "to"],
    statement: `MATCH (a:Official) WHERE 5 <= COUNT { (a)--() } <= 12 WITH a ORDER BY a.id LIMIT 400
      WITH collect(a) AS some UNWIND range(0, size(some) - 2) AS at WITH some[at] AS a, some[at + 1] AS b
      WITH a, b, COUNT { MATCH p = allShortestPaths((a)-[*..6]-(b)) RETURN DISTINCT [n IN nodes(p) | n.id] AS ids } AS found
      WHERE found = 5 RETURN a.id, b.id LIMIT 8`,
  },
  normalize: inOrder,
  liaison: {
    document: "query($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 5) { length nodes { id kind name } } }",
    raw: true,
  },
  peer: undefined,
  plain: {
    statement: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
      MATCH p = allShortestPaths((a)-[*..6]-(b))
      RETURN DISTINCT length(p), [n IN nodes(p) | [n.id, n.kind, n.name]] LIMIT 5`,
    decode: (rows) =>
      rows.map(([length, nodes]) => ({
        length,
        nodes: asList(nodes).map((node) => {
          const [id, kind, name] = asList(node);
          return { id, kind, name };
        }),
      })),
  },
};
