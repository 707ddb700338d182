/** Everything that an initiative depends on within six steps, each once with its depth, and the relationships that lead there. */
import { type ApiQuery, asList } from "../api-query.ts";

const STEPS = 6;

type Found = { readonly depths: ReadonlyMap<string, number>; readonly names: ReadonlyMap<string, unknown> };
type Tie = readonly [from: string, to: string];

/** What a trace says whoever found it: entities by id, and the ties that leave one nearer than the last step. */
function arrange({ depths, names }: Found, ties: readonly Tie[]): object {
  const near = ties.filter(([from]) => (depths.get(from) ?? STEPS) < STEPS);
  return {
    entities: [...names]
      .map(([id, entity]) => ({ id, depth: depths.get(id), entity }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    relationships: [...new Set(near.map((tie) => tie.join(" → ")))].sort(),
  };
}

function arrangeTrace(flat: unknown): object {
  const { root, steps, relationships } = Object(flat);
  const depths = new Map([[String(Object(root).id), 0]]);
  const names = new Map<string, unknown>();
  for (const step of asList(steps)) {
    const { depth, entity } = Object(step);
    depths.set(entity.id, depth);
    names.set(entity.id, entity);
  }
  const ties = asList(relationships).map((tie): Tie => [String(Object(tie).from.id), String(Object(tie).to.id)]);
  return arrange({ depths, names }, ties);
}

/** Walks the peer's nested answer in breadth, so that each entity is met first at its depth. */
function arrangeNested(flat: unknown): object {
  const root = Object(flat);
  const depths = new Map<string, number>([[root.id, 0]]);
  const names = new Map<string, unknown>();
  const ties: Tie[] = [];
  let level = [root];
  for (let depth = 1; depth <= STEPS; depth += 1) {
    const next: object[] = [];
    for (const from of level)
      for (const item of asList(from.needs)) {
        const { id, kind, name } = Object(item);
        ties.push([from.id, id]);
        if (!depths.has(id)) {
          depths.set(id, depth);
          names.set(id, { id, kind, name });
        }
        next.push(Object(item));
      }
    level = next;
  }
  return arrange({ depths, names }, ties);
}

const nest = (level: number): string => (level === 0 ? "" : `needs { id kind name ${nest(level - 1)} }`);

/** The query. */
export const dependencyClosure: ApiQuery = {
  name: "dependency closure",
  what: `all 150 to 400 entities that an initiative depends on within ${STEPS} steps, once each with depth, and the relationships`,
  pick: {
    variables: ["id"],
    statement: `MATCH (n:Initiative) WHERE COUNT { (n)-[:DEPENDS_ON]->() } >= 3
      WITH n, COUNT { MATCH (n)-[:DEPENDS_ON*1..${STEPS}]->(m) RETURN DISTINCT m } AS found
      WHERE 150 <= found <= 400 RETURN n.id ORDER BY n.id LIMIT 12`,
  },
  liaison: {
    document: `query($id: ID!) { dependencies(id: $id, direction: UPSTREAM, maxDepth: ${STEPS}, types: [DEPENDS_ON]) {
      root { id } steps(first: 500) { nodes { depth entity { id kind name } } }
      relationships(first: 5000) { from { id } to { id } } } }`,
    arrange: arrangeTrace,
  },
  peer: {
    document: `query($id: ID!) { entities(where: { id: { eq: $id } }) { id ${nest(STEPS)} } }`,
    arrange: arrangeNested,
  },
  plain: {
    statement: `MATCH (n:Entity {id: $id})
      CALL (n) { MATCH p = (n)-[:DEPENDS_ON*0..${STEPS}]->(m:Entity) RETURN m, min(length(p)) AS depth }
      RETURN m.id, m.kind, m.name, depth,
        CASE WHEN depth < ${STEPS} THEN COLLECT { MATCH (m)-[:DEPENDS_ON]->(x) RETURN x.id } ELSE [] END
      LIMIT 5000`,
    decode: (rows) => ({
      root: { id: rows.find((row) => row[3] === 0)?.[0] },
      steps: rows.flatMap(([id, kind, name, depth]) => (depth === 0 ? [] : [{ depth, entity: { id, kind, name } }])),
      relationships: rows.flatMap(([id, , , , needs]) => asList(needs).map((to) => ({ from: { id }, to: { id: to } }))),
    }),
    arrange: arrangeTrace,
  },
};
