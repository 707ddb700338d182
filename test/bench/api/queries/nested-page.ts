/** The first 25 committees, up to 10 post holders of each, and up to 10 memberships of each of those. */
import { type ApiQuery, asList } from "../api-query.ts";

/** The query. */
export const nestedPage: ApiQuery = {
  name: "nested page",
  what: "the first 25 committees by name, 10 post holders of each, 10 memberships of each of those",
  pick: null,
  liaison: {
    document: `{ committees(first: 25) { nodes { id name postHolders(first: 10) { edges { role node { id name
      memberOf(first: 10) { edges { role node { id kind name } } } } } } } } }`,
  },
  peer: {
    document: `{ committees(limit: 25, sort: [{ nameKey: ASC }]) { id name
      postHolders: postHoldersConnection(first: 10, sort: [{ node: { nameKey: ASC } }, { edge: { id: ASC } }]) {
        edges { properties { role } node { id name
          memberOf: memberOfConnection(first: 10, sort: [{ node: { nameKey: ASC } }, { edge: { id: ASC } }]) {
            edges { properties { role } node { id kind name } } } } } } } }`,
  },
  plain: {
    statement: `MATCH (c:Committee) WITH c ORDER BY c.nameKey, c.id LIMIT 25
      RETURN c.id, c.name, COLLECT {
        MATCH (c)<-[r:HOLDS_POST_IN]-(p:Official) WITH r, p ORDER BY p.nameKey, r.id LIMIT 10
        RETURN [r.role, p.id, p.name, COLLECT {
          MATCH (p)-[m:MEMBER_OF]->(b) WITH m, b ORDER BY b.nameKey, m.id LIMIT 10
          RETURN [m.role, b.id, b.kind, b.name] }] }
      LIMIT 25`,
    decode: (rows) =>
      rows.map(([id, name, holders]) => ({
        id,
        name,
        postHolders: asList(holders).map((holder) => {
          const [role, official, officialName, memberships] = asList(holder);
          return { role, id: official, name: officialName, memberOf: asList(memberships).map(readMembership) };
        }),
      })),
  },
};

function readMembership(value: unknown): object {
  const [role, id, kind, name] = asList(value);
  return { role, id, kind, name };
}
