/**
 * The worked examples with which GraphiQL opens, one tab each: the analyst's, the developer's and the researcher's
 * question. Plain text; a test runs each against the schema.
 */

/** A tab of GraphiQL: an operation and its variables as JSON. */
export type WorkedExample = { readonly query: string; readonly variables: string };

const ANALYST = `# The analyst: who chairs which bodies,
# and which text says so?
# Leave asOf out for any date; with it, what had
# surely ended or not begun is left out.
query WhoChairs($asOf: Date) {
  relationships(
    filter: {
      types: [CHAIRS, DEPUTY_CHAIRS]
      asOf: $asOf
    }
    first: 50
  ) {
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

const DEVELOPER = `# The developer: what is an official linked to,
# why, and which text says so?
# The strongest link comes first; kinds and statuses
# narrow the list. linkedOfficials asks the other way.
query LinkedInitiatives($id: ID!, $asOf: Date) {
  linkedInitiatives(id: $id, asOf: $asOf, first: 10) {
    totalCount
    edges {
      sentence
      strength
      kinds
      node { id name status }
      relationships {
        type
        role
        sources { locator source { title } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;

const RESEARCHER = `# The researcher: what does a project depend on, who
# answers for each step, and which passages are cited?
# DOWNSTREAM asks what is affected if it stops.
# text, csv and graphml are the same trace as a file.
query Dependencies($id: ID!) {
  dependencies(
    id: $id
    direction: UPSTREAM
    maxDepth: 3
  ) {
    total
    truncated
    leftOut { text }
    steps(first: 20) {
      nodes {
        depth
        routes
        cuts
        sentence
        entity { id kind name }
        responsible(first: 3) { sentence }
        via(first: 3) {
          id
          sources { locator source { title } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
    critical(first: 3) { entity { name } cuts }
    longestChain { length links { entities { name } } }
    cycles(first: 3) { sentence }
    text
  }
}
`;

/** The examples in the order of their tabs. */
export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  { query: ANALYST, variables: JSON.stringify({ asOf: null }, null, 2) },
  { query: DEVELOPER, variables: JSON.stringify({ id: "official:yin-li", asOf: null }, null, 2) },
  { query: RESEARCHER, variables: JSON.stringify({ id: "initiative:center-for-international-exchanges" }, null, 2) },
];
