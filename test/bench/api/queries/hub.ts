/** All relationships of a committee with about a hundred of them, and the same without anything said of the relationships. */
import { type ApiQuery, asList, canonical } from "../api-query.ts";

// The peer has a field for each type and direction; Liaison has one for all of them.
const FIELDS = {
  chairs: ["CHAIRS", "IN"],
  deputyChairs: ["DEPUTY_CHAIRS", "IN"],
  members: ["MEMBER_OF", "IN"],
  postHolders: ["HOLDS_POST_IN", "IN"],
  partOf: ["PART_OF", "OUT"],
  parts: ["PART_OF", "IN"],
  meetings: ["CONVENED", "OUT"],
  organizes: ["ORGANIZES", "OUT"],
  responsibleFor: ["RESPONSIBLE_FOR", "OUT"],
  issued: ["ISSUED", "OUT"],
  dependents: ["DEPENDS_ON", "IN"],
  supports: ["SUPPORTS", "OUT"],
  relatedTo: ["RELATED_TO", "OUT"],
  relatedFrom: ["RELATED_TO", "IN"],
} as const;
const NAMES = Object.keys(FIELDS);

const PICK = {
  variables: ["id"],
  statement: `MATCH (n:Committee) WITH n, COUNT { (n)--() } AS degree WHERE 90 <= degree <= 130
    AND NOT EXISTS { (n)--(n) } RETURN n.id ORDER BY n.id LIMIT 12`,
};

type Flat = Readonly<Record<string, unknown>>;
const asFlat = (value: unknown): Flat => Object.fromEntries(Object.entries(Object(value)));
const inOrder = (rows: readonly unknown[]): readonly unknown[] =>
  [...rows].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));

/** A neighbour may stand once, or once for each relationship. */
const distinct = (rows: readonly unknown[]): readonly unknown[] =>
  inOrder([...new Map(rows.map((row) => [canonical(row), row])).values()]);

/** The query with type, direction, role and dates. */
export const hub: ApiQuery = {
  name: "hub",
  what: "a committee's 90 to 130 relationships of every type: type, direction, role, dates, neighbour",
  pick: PICK,
  normalize: (answer) => ({ ...asFlat(answer), relationships: inOrder(rowsOf(answer)) }),
  liaison: {
    document: `query($id: ID!) { entity(id: $id) { id name relationships(first: 200) {
      edges { direction node { type role since until } neighbour { id kind name } } } } }`,
  },
  peer: {
    document: `query($id: ID!) { committees(where: { id: { eq: $id } }) { id name
      ${NAMES.map((name) => `${name}: ${name}Connection(first: 200, sort: [{ node: { nameKey: ASC } }, { edge: { id: ASC } }]) { edges { properties { role since until } node { id kind name } } }`).join(" ")} } }`,
    arrange: (flat) => {
      const { id, name, ...lists } = asFlat(flat);
      const rows = Object.entries(FIELDS).flatMap(([field, [type, direction]]) =>
        asList(lists[field]).map((row) => ({ type, direction, ...asFlat(row) })),
      );
      return { id, name, relationships: rows };
    },
  },
  plain: {
    statement: `MATCH (n:Entity {id: $id}) RETURN n.id, n.name, COLLECT {
      MATCH (n)-[r]-(m:Entity) WITH n, r, m ORDER BY m.nameKey, r.id LIMIT 200
      RETURN [type(r), startNode(r) = n, r.role, r.since, r.until, m.id, m.kind, m.name] } LIMIT 1`,
    decode: ([row = []]) => ({
      id: row[0],
      name: row[1],
      relationships: asList(row[2]).map((value) => {
        const [type, out, role, since, until, id, kind, name] = asList(value);
        return { type, direction: out === true ? "OUT" : "IN", role, since, until, id, kind, name };
      }),
    }),
  },
};

/** The query without what the relationships say. */
export const bareHub: ApiQuery = {
  name: "hub, neighbours only",
  what: "the same committees' neighbours, without anything about the relationships",
  pick: PICK,
  normalize: (answer) => ({ ...asFlat(answer), relationships: distinct(rowsOf(answer)) }),
  liaison: {
    document: `query($id: ID!) { entity(id: $id) { id name relationships(first: 200) {
      edges { neighbour { id kind name } } } } }`,
  },
  peer: {
    document: `query($id: ID!) { committees(where: { id: { eq: $id } }) { id name
      ${NAMES.map((name) => `${name}(limit: 200) { id kind name }`).join(" ")} } }`,
    arrange: (flat) => {
      const { id, name, ...lists } = asFlat(flat);
      return { id, name, relationships: NAMES.flatMap((field) => asList(lists[field])) };
    },
  },
  plain: {
    statement: `MATCH (n:Entity {id: $id}) RETURN n.id, n.name, COLLECT {
      MATCH (n)-[r]-(m:Entity) WITH r, m ORDER BY m.nameKey, r.id LIMIT 200 RETURN [m.id, m.kind, m.name] } LIMIT 1`,
    decode: ([row = []]) => ({
      id: row[0],
      name: row[1],
      relationships: asList(row[2]).map((value) => {
        const [id, kind, name] = asList(value);
        return { id, kind, name };
      }),
    }),
  },
};

function rowsOf(answer: unknown): readonly unknown[] {
  return asList(asFlat(answer)["relationships"]);
}
