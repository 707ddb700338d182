/** What an official answers for: directly, and through the bodies that he or she heads. */
import { type ApiQuery, asList } from "../api-query.ts";

const OWN = "responsibleFor(kinds: [Initiative], first: 50) { edges { role since until node { id name } } }";
const OF_BODY = "responsibleFor(kinds: [Initiative], first: 20) { edges { role node { id name } } }";

/** The query. */
export const initiatives: ApiQuery = {
  name: "initiatives",
  what: "an official's initiatives: his or her own, and those of the bodies that he or she heads (15 to 60)",
  pick: {
    variables: ["id"],
    statement: `MATCH (n:Official)
      WITH n, COUNT { (n)-[:RESPONSIBLE_FOR]->(:Initiative) } AS own,
        COUNT { (n)-[:CHAIRS]->()-[:RESPONSIBLE_FOR]->(:Initiative) } AS others
      WHERE own >= 1 AND 15 <= own + others <= 60 RETURN n.id ORDER BY n.id LIMIT 12`,
  },
  liaison: {
    document: `query($id: ID!) { entity(id: $id) { id name ... on Official { ${OWN} chairs(first: 20) {
      edges { role node { id name ... on Committee { ${OF_BODY} } ... on Organization { ${OF_BODY} } } } } } } }`,
  },
  peer: {
    document: `query($id: ID!) { officials(where: { id: { eq: $id } }) { id name
      responsibleFor: initiativesConnection(first: 50, sort: [{ node: { nameKey: ASC } }, { edge: { id: ASC } }]) {
        edges { properties { role since until } node { id name } } }
      chairs: chairsConnection(first: 20, sort: [{ node: { nameKey: ASC } }, { edge: { id: ASC } }]) {
        edges { properties { role } node { id name
          responsibleFor: initiativesConnection(first: 20, sort: [{ node: { nameKey: ASC } }, { edge: { id: ASC } }]) {
            edges { properties { role } node { id name } } } } } } } }`,
  },
  plain: {
    statement: `MATCH (n:Official:Entity {id: $id}) RETURN n.id, n.name,
      COLLECT { MATCH (n)-[r:RESPONSIBLE_FOR]->(i:Initiative) WITH r, i ORDER BY i.nameKey, r.id LIMIT 50
        RETURN [r.role, r.since, r.until, i.id, i.name] },
      COLLECT { MATCH (n)-[r:CHAIRS]->(b) WITH r, b ORDER BY b.nameKey, r.id LIMIT 20
        RETURN [r.role, b.id, b.name, COLLECT {
          MATCH (b)-[s:RESPONSIBLE_FOR]->(i:Initiative) WITH s, i ORDER BY i.nameKey, s.id LIMIT 20
          RETURN [s.role, i.id, i.name] }] }
      LIMIT 1`,
    decode: ([row = []]) => {
      const [officialId, officialName, own, bodies] = row;
      const responsibleFor = asList(own).map((value) => {
        const [role, since, until, id, name] = asList(value);
        return { role, since, until, id, name };
      });
      const chairs = asList(bodies).map((value) => {
        const [role, id, name, list] = asList(value);
        return { role, id, name, responsibleFor: asList(list).map(readInitiative) };
      });
      return { id: officialId, name: officialName, responsibleFor, chairs };
    },
  },
};

function readInitiative(value: unknown): object {
  const [role, id, name] = asList(value);
  return { role, id, name };
}
