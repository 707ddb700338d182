/** A committee with everybody who heads it, deputises, is a member or holds a post. */
import { type ApiQuery, asList } from "../api-query.ts";

const LISTS = ["chairs", "deputyChairs", "members", "postHolders"] as const;
const TYPES = { chairs: "CHAIRS", deputyChairs: "DEPUTY_CHAIRS", members: "MEMBER_OF", postHolders: "HOLDS_POST_IN" };

const readTie = (value: unknown): object => {
  const [role, since, until, id, name] = asList(value);
  return { role, since, until, id, name };
};

/** The query. */
export const people: ApiQuery = {
  name: "people",
  what: "a committee with its 20 to 40 people: post, since, until, name",
  pick: {
    variables: ["id"],
    statement: `MATCH (n:Committee)
      WITH n, COUNT { (n)<-[:CHAIRS|DEPUTY_CHAIRS|MEMBER_OF|HOLDS_POST_IN]-() } AS people
      WHERE 20 <= people <= 40 RETURN n.id ORDER BY n.id LIMIT 12`,
  },
  liaison: {
    document: `query($id: ID!) { entity(id: $id) { id name ... on Committee {
      ${LISTS.map((list) => `${list}(first: 50) { edges { role since until node { id name } } }`).join(" ")} } } }`,
  },
  peer: {
    document: `query($id: ID!) { committees(where: { id: { eq: $id } }) { id name
      ${LISTS.map(
        (list) => `${list}: ${list}Connection(first: 50, sort: [{ node: { nameKey: ASC } }, { edge: { id: ASC } }]) {
          edges { properties { role since until } node { id name } } }`,
      ).join(" ")} } }`,
  },
  plain: {
    statement: `MATCH (n:Committee:Entity {id: $id})
      RETURN n.id, n.name, ${LISTS.map(
        (list) => `COLLECT { MATCH (n)<-[r:${TYPES[list]}]-(p:Entity) WITH r, p ORDER BY p.nameKey, r.id LIMIT 50
          RETURN [r.role, r.since, r.until, p.id, p.name] }`,
      ).join(", ")}
      LIMIT 1`,
    decode: ([row = []]) => {
      const [id, name, ...lists] = row;
      return { id, name, ...Object.fromEntries(LISTS.map((list, at) => [list, asList(lists[at]).map(readTie)])) };
    },
  },
};
