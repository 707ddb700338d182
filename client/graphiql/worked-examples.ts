/**
 * The worked examples with which GraphiQL opens, one tab each: the analyst's, the developer's and the researcher's
 * question. Plain text; a test runs each against the schema.
 */

/** A tab of GraphiQL: an operation and its variables as JSON. */
export type WorkedExample = { readonly query: string; readonly variables: string };

const ANALYST = `# The analyst: who chairs which bodies, and which text says so?
# Leave asOf out for any date; with it, what had surely ended or not begun is left out.
query WhoChairs($asOf: Date) {
  relationships(filter: { types: [CHAIRS, DEPUTY_CHAIRS], asOf: $asOf }, first: 50) {
    totalCount
    nodes {
      type
      role
      from { name }
      to { kind name }
      observed
      standing(asOf: $asOf)
      sources { locator source { title published } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;

const DEVELOPER = `# The developer: one official, the posts he holds and what the bodies he heads are responsible for.
query Posts($id: ID!) {
  entity(id: $id) {
    id
    name
    ... on Official {
      chairs(first: 10) {
        edges {
          role
          node {
            id
            name
            relationships(types: [RESPONSIBLE_FOR], direction: OUT, first: 10) {
              totalCount
              nodes { to { kind name } role }
            }
          }
        }
      }
      deputyChairs(first: 10) { edges { role node { name } } }
      holdsPostsIn(first: 10) { edges { role node { name } } }
    }
  }
}
`;

const RESEARCHER = `# The researcher: what a project depends on, what depends on it, and the passages to cite.
query Dependencies($text: String!) {
  search(text: $text, kinds: [Initiative, Venue, Forum], first: 3) {
    edges {
      quality
      node {
        id
        kind
        name
        needs: relationships(types: [DEPENDS_ON], direction: OUT, first: 20) { ...Lines }
        neededBy: relationships(types: [DEPENDS_ON], direction: IN, first: 20) { ...Lines }
        supportedBy: relationships(types: [SUPPORTS], direction: IN, first: 20) { ...Lines }
      }
    }
  }
}

fragment Lines on RelationshipConnection {
  totalCount
  edges {
    neighbour { id kind name }
    node { role certainty sources { locator source { title } } }
  }
}
`;

/** The examples in the order of their tabs. */
export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  { query: ANALYST, variables: JSON.stringify({ asOf: null }, null, 2) },
  { query: DEVELOPER, variables: JSON.stringify({ id: "official:yin-li" }, null, 2) },
  { query: RESEARCHER, variables: JSON.stringify({ text: "Yanqi Lake" }, null, 2) },
];
