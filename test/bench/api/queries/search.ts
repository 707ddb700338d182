/** The first ten entities whose name begins with what has been typed so far. */
import type { ApiQuery } from "../api-query.ts";

/** The query. The texts are folded already, so that everybody can look them up in the index of folded names. */
export const search: ApiQuery = {
  name: "prefix search",
  what: "the first ten names that begin with a text; Liaison also ranks whole words, aliases and misspellings behind them",
  pick: {
    variables: ["text"],
    statement: `MATCH (n:Official) WHERE n.nameKey STARTS WITH "north" WITH DISTINCT left(n.nameKey, size(n.nameKey) - 2) AS text
      WHERE COUNT { (m:Entity) WHERE m.nameKey STARTS WITH text } >= 10 RETURN text ORDER BY text LIMIT 12`,
  },
  liaison: {
    document: "query($text: String!) { search(text: $text, first: 10) { nodes { id kind name } } }",
  },
  peer: {
    document: `query($text: String!) { entities(where: { nameKey: { startsWith: $text } }, sort: [{ nameKey: ASC }], limit: 10) {
      id kind name } }`,
  },
  plain: {
    statement: `MATCH (n:Entity) WHERE n.nameKey STARTS WITH $text
      RETURN n.id, n.kind, n.name ORDER BY n.nameKey LIMIT 10`,
    decode: (rows) => rows.map(([id, kind, name]) => ({ id, kind, name })),
  },
};
