/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query EntitiesById($ids: [ID!]!, $first: Int!, $after: String) {\n  entities(filter: {ids: $ids}, first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes: edges {\n      node {\n        ...EntityOnCanvas\n      }\n    }\n  }\n}": typeof types.EntitiesByIdDocument,
    "query Expand($id: ID!, $types: [RelationshipType!], $direction: Direction, $kinds: [Kind!], $first: Int!, $after: String) {\n  entity(id: $id) {\n    ...EntityOnCanvas\n    relationships(\n      types: $types\n      direction: $direction\n      kinds: $kinds\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        neighbour {\n          ...EntityOnCanvas\n        }\n        node {\n          ...LinkOnCanvas\n        }\n      }\n    }\n  }\n}": typeof types.ExpandDocument,
    "fragment EntityOnCanvas on Entity {\n  id\n  kind\n  name\n  degree\n}\n\nfragment LinkOnCanvas on Relationship {\n  id\n  type\n  from {\n    id\n  }\n  to {\n    id\n  }\n  role\n  since\n  until\n  observed\n  certainty\n  sources {\n    locator\n  }\n}\n\nfragment CitationText on Citation {\n  locator\n  paragraph\n  source {\n    id\n    title\n    publisher\n    published\n    note\n  }\n}": typeof types.EntityOnCanvasFragmentDoc,
    "query InspectEntity($id: ID!, $asOf: Date, $first: Int!, $after: String) {\n  entity(id: $id) {\n    __typename\n    ...EntityOnCanvas\n    aliases\n    description\n    note\n    date\n    ... on Initiative {\n      status\n    }\n    possiblySameAs {\n      id\n      kind\n      name\n    }\n    figures {\n      label\n      value\n      qualifier\n      unit\n      date\n      comparison\n      sources {\n        ...CitationText\n      }\n    }\n    sources {\n      ...CitationText\n    }\n    linkCounts {\n      type\n      direction\n      kind\n      count\n    }\n    relationships(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        direction\n        neighbour {\n          ...EntityOnCanvas\n        }\n        node {\n          ...LinkOnCanvas\n          note\n          standing(asOf: $asOf)\n          sources {\n            ...CitationText\n          }\n        }\n      }\n    }\n  }\n}": typeof types.InspectEntityDocument,
    "query InspectLink($id: ID!, $asOf: Date) {\n  node(id: $id) {\n    __typename\n    ... on Relationship {\n      ...LinkOnCanvas\n      from {\n        ...EntityOnCanvas\n      }\n      to {\n        ...EntityOnCanvas\n      }\n      note\n      standing(asOf: $asOf)\n      sources {\n        ...CitationText\n      }\n    }\n  }\n}": typeof types.InspectLinkDocument,
    "query LinksAmong($ids: [ID!]!, $first: Int!, $after: String) {\n  relationships(filter: {among: $ids}, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...LinkOnCanvas\n    }\n  }\n}": typeof types.LinksAmongDocument,
    "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    totalCount\n    edges {\n      quality\n      node {\n        ...EntityOnCanvas\n        aliases\n        description\n      }\n    }\n  }\n}": typeof types.SearchDocument,
    "query View($ids: [ID!]!, $types: [RelationshipType!], $asOf: Date, $first: Int!) {\n  entities(filter: {ids: $ids}, first: $first) {\n    totalCount\n    edges {\n      node {\n        id\n        kind\n        name\n        description\n      }\n    }\n  }\n  relationships(filter: {among: $ids, types: $types}, first: $first) {\n    totalCount\n    nodes {\n      id\n      type\n      from {\n        id\n        name\n      }\n      to {\n        id\n        name\n      }\n      role\n      since\n      until\n      observed\n      certainty\n      standing(asOf: $asOf)\n      sources {\n        locator\n        source {\n          title\n        }\n      }\n    }\n  }\n}": typeof types.ViewDocument,
    "query WhoChairs($filter: RelationshipFilter, $first: Int!, $after: String) {\n  relationships(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...LinkOnCanvas\n      from {\n        ...EntityOnCanvas\n      }\n      to {\n        ...EntityOnCanvas\n      }\n    }\n  }\n}": typeof types.WhoChairsDocument,
};
const documents: Documents = {
    "query EntitiesById($ids: [ID!]!, $first: Int!, $after: String) {\n  entities(filter: {ids: $ids}, first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes: edges {\n      node {\n        ...EntityOnCanvas\n      }\n    }\n  }\n}": types.EntitiesByIdDocument,
    "query Expand($id: ID!, $types: [RelationshipType!], $direction: Direction, $kinds: [Kind!], $first: Int!, $after: String) {\n  entity(id: $id) {\n    ...EntityOnCanvas\n    relationships(\n      types: $types\n      direction: $direction\n      kinds: $kinds\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        neighbour {\n          ...EntityOnCanvas\n        }\n        node {\n          ...LinkOnCanvas\n        }\n      }\n    }\n  }\n}": types.ExpandDocument,
    "fragment EntityOnCanvas on Entity {\n  id\n  kind\n  name\n  degree\n}\n\nfragment LinkOnCanvas on Relationship {\n  id\n  type\n  from {\n    id\n  }\n  to {\n    id\n  }\n  role\n  since\n  until\n  observed\n  certainty\n  sources {\n    locator\n  }\n}\n\nfragment CitationText on Citation {\n  locator\n  paragraph\n  source {\n    id\n    title\n    publisher\n    published\n    note\n  }\n}": types.EntityOnCanvasFragmentDoc,
    "query InspectEntity($id: ID!, $asOf: Date, $first: Int!, $after: String) {\n  entity(id: $id) {\n    __typename\n    ...EntityOnCanvas\n    aliases\n    description\n    note\n    date\n    ... on Initiative {\n      status\n    }\n    possiblySameAs {\n      id\n      kind\n      name\n    }\n    figures {\n      label\n      value\n      qualifier\n      unit\n      date\n      comparison\n      sources {\n        ...CitationText\n      }\n    }\n    sources {\n      ...CitationText\n    }\n    linkCounts {\n      type\n      direction\n      kind\n      count\n    }\n    relationships(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        direction\n        neighbour {\n          ...EntityOnCanvas\n        }\n        node {\n          ...LinkOnCanvas\n          note\n          standing(asOf: $asOf)\n          sources {\n            ...CitationText\n          }\n        }\n      }\n    }\n  }\n}": types.InspectEntityDocument,
    "query InspectLink($id: ID!, $asOf: Date) {\n  node(id: $id) {\n    __typename\n    ... on Relationship {\n      ...LinkOnCanvas\n      from {\n        ...EntityOnCanvas\n      }\n      to {\n        ...EntityOnCanvas\n      }\n      note\n      standing(asOf: $asOf)\n      sources {\n        ...CitationText\n      }\n    }\n  }\n}": types.InspectLinkDocument,
    "query LinksAmong($ids: [ID!]!, $first: Int!, $after: String) {\n  relationships(filter: {among: $ids}, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...LinkOnCanvas\n    }\n  }\n}": types.LinksAmongDocument,
    "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    totalCount\n    edges {\n      quality\n      node {\n        ...EntityOnCanvas\n        aliases\n        description\n      }\n    }\n  }\n}": types.SearchDocument,
    "query View($ids: [ID!]!, $types: [RelationshipType!], $asOf: Date, $first: Int!) {\n  entities(filter: {ids: $ids}, first: $first) {\n    totalCount\n    edges {\n      node {\n        id\n        kind\n        name\n        description\n      }\n    }\n  }\n  relationships(filter: {among: $ids, types: $types}, first: $first) {\n    totalCount\n    nodes {\n      id\n      type\n      from {\n        id\n        name\n      }\n      to {\n        id\n        name\n      }\n      role\n      since\n      until\n      observed\n      certainty\n      standing(asOf: $asOf)\n      sources {\n        locator\n        source {\n          title\n        }\n      }\n    }\n  }\n}": types.ViewDocument,
    "query WhoChairs($filter: RelationshipFilter, $first: Int!, $after: String) {\n  relationships(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...LinkOnCanvas\n      from {\n        ...EntityOnCanvas\n      }\n      to {\n        ...EntityOnCanvas\n      }\n    }\n  }\n}": types.WhoChairsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EntitiesById($ids: [ID!]!, $first: Int!, $after: String) {\n  entities(filter: {ids: $ids}, first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes: edges {\n      node {\n        ...EntityOnCanvas\n      }\n    }\n  }\n}"): typeof import('./graphql').EntitiesByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Expand($id: ID!, $types: [RelationshipType!], $direction: Direction, $kinds: [Kind!], $first: Int!, $after: String) {\n  entity(id: $id) {\n    ...EntityOnCanvas\n    relationships(\n      types: $types\n      direction: $direction\n      kinds: $kinds\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        neighbour {\n          ...EntityOnCanvas\n        }\n        node {\n          ...LinkOnCanvas\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ExpandDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EntityOnCanvas on Entity {\n  id\n  kind\n  name\n  degree\n}\n\nfragment LinkOnCanvas on Relationship {\n  id\n  type\n  from {\n    id\n  }\n  to {\n    id\n  }\n  role\n  since\n  until\n  observed\n  certainty\n  sources {\n    locator\n  }\n}\n\nfragment CitationText on Citation {\n  locator\n  paragraph\n  source {\n    id\n    title\n    publisher\n    published\n    note\n  }\n}"): typeof import('./graphql').EntityOnCanvasFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InspectEntity($id: ID!, $asOf: Date, $first: Int!, $after: String) {\n  entity(id: $id) {\n    __typename\n    ...EntityOnCanvas\n    aliases\n    description\n    note\n    date\n    ... on Initiative {\n      status\n    }\n    possiblySameAs {\n      id\n      kind\n      name\n    }\n    figures {\n      label\n      value\n      qualifier\n      unit\n      date\n      comparison\n      sources {\n        ...CitationText\n      }\n    }\n    sources {\n      ...CitationText\n    }\n    linkCounts {\n      type\n      direction\n      kind\n      count\n    }\n    relationships(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        direction\n        neighbour {\n          ...EntityOnCanvas\n        }\n        node {\n          ...LinkOnCanvas\n          note\n          standing(asOf: $asOf)\n          sources {\n            ...CitationText\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').InspectEntityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InspectLink($id: ID!, $asOf: Date) {\n  node(id: $id) {\n    __typename\n    ... on Relationship {\n      ...LinkOnCanvas\n      from {\n        ...EntityOnCanvas\n      }\n      to {\n        ...EntityOnCanvas\n      }\n      note\n      standing(asOf: $asOf)\n      sources {\n        ...CitationText\n      }\n    }\n  }\n}"): typeof import('./graphql').InspectLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LinksAmong($ids: [ID!]!, $first: Int!, $after: String) {\n  relationships(filter: {among: $ids}, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...LinkOnCanvas\n    }\n  }\n}"): typeof import('./graphql').LinksAmongDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    totalCount\n    edges {\n      quality\n      node {\n        ...EntityOnCanvas\n        aliases\n        description\n      }\n    }\n  }\n}"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query View($ids: [ID!]!, $types: [RelationshipType!], $asOf: Date, $first: Int!) {\n  entities(filter: {ids: $ids}, first: $first) {\n    totalCount\n    edges {\n      node {\n        id\n        kind\n        name\n        description\n      }\n    }\n  }\n  relationships(filter: {among: $ids, types: $types}, first: $first) {\n    totalCount\n    nodes {\n      id\n      type\n      from {\n        id\n        name\n      }\n      to {\n        id\n        name\n      }\n      role\n      since\n      until\n      observed\n      certainty\n      standing(asOf: $asOf)\n      sources {\n        locator\n        source {\n          title\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoChairs($filter: RelationshipFilter, $first: Int!, $after: String) {\n  relationships(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...LinkOnCanvas\n      from {\n        ...EntityOnCanvas\n      }\n      to {\n        ...EntityOnCanvas\n      }\n    }\n  }\n}"): typeof import('./graphql').WhoChairsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
