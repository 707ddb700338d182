/** An official with everybody and everything around, and the relationships among all of those: what the page draws. */
import { type ApiQuery, asList, canonical } from "../api-query.ts";

/** The query. The peer has no way to ask for relationships among neighbours of every type. */
export const neighborhood: ApiQuery = {
  name: "neighbourhood",
  what: "an official's 50 to 90 neighbours, all relationships among them, and how many more each has",
  pick: {
    variables: ["id"],
    statement: `MATCH (n:Official) WHERE 50 <= COUNT { (n)--() } <= 90 AND NOT EXISTS { (n)--(n) }
      RETURN n.id ORDER BY n.id DESC LIMIT 12`,
  },
  normalize: (answer) => {
    const { nodes, relationships } = Object(answer);
    const inOrder = (list: unknown): readonly string[] => asList(list).map(canonical).sort();
    return { nodes: inOrder(nodes), relationships: inOrder(relationships) };
  },
  liaison: {
    document: `query($id: ID!) { neighborhood(ids: [$id], limit: 200) {
      nodes { entity { id kind name } hiddenTotal }
      relationships { id type role since until from { id } to { id } } } }`,
    // flatten takes an object with nodes for a connection; this one has relationships beside them.
    raw: true,
  },
  peer: undefined,
  plain: {
    statement: `MATCH (s:Entity {id: $id})
      WITH [s] + COLLECT { MATCH (s)--(b:Entity) WITH DISTINCT b ORDER BY b.nameKey, b.id LIMIT 199 RETURN b } AS seen
      RETURN COLLECT { UNWIND seen AS n RETURN [n.id, n.kind, n.name, COUNT { (n)--() }] },
        COLLECT { UNWIND seen AS a MATCH (a)-[r]->(b) WHERE b IN seen
          RETURN [r.id, type(r), r.role, r.since, r.until, a.id, b.id] }
      LIMIT 1`,
    decode: ([row = []]) => {
      const shown = new Map<unknown, number>();
      const relationships = asList(row[1]).map((value) => {
        const [id, type, role, since, until, from, to] = asList(value);
        for (const end of from === to ? [from] : [from, to]) shown.set(end, (shown.get(end) ?? 0) + 1);
        return { id, type, role, since, until, from: { id: from }, to: { id: to } };
      });
      const nodes = asList(row[0]).map((value) => {
        const [id, kind, name, degree] = asList(value);
        return { entity: { id, kind, name }, hiddenTotal: Number(degree) - (shown.get(id) ?? 0) };
      });
      return { nodes, relationships };
    },
  },
};
