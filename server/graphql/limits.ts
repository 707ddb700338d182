/** The limits of the API. Each has an error that names it. */

/** What one question may ask for at most. */
export const LIMITS = {
  /** Rows of a page when `first` and `last` are not given. */
  defaultPageSize: 50,
  /** The largest page. */
  pageSize: 500,
  /** Items of a list argument: ids, kinds, roles. */
  listLength: 1000,
  /** Conditions in one filter, those within and, or and not included. */
  conditions: 100,
  /** How deep filters stand within filters. */
  conditionDepth: 8,
  /** Keys of an order. */
  orderKeys: 4,
  /** What a query may be estimated to cost, unless QUERY_COST says otherwise: rows that its pages could come to. */
  cost: 100_000,
  /** Rows that nested pages could come to: the product of their sizes, summed over the branches. */
  rows: 10_000_000,
  /** Characters of a text to search for. */
  searchLength: 256,
  /** Steps of a neighbourhood. */
  depth: 4,
  /** Entities of a neighbourhood. */
  neighborhood: 1000,
  /** Steps of a dependency trace. */
  traceDepth: 10_000,
  /** Entities or relationships of a trace that are not paged: those of its texts and of its drawing. */
  traceRows: 5000,
  /** Relationships of a trace's files. */
  traceLinks: 20_000,
  /** Steps of a path. */
  pathLength: 20,
  /** Paths of one answer. */
  paths: 50,
  /** Fields within fields of a query: eight steps along relationships. */
  queryDepth: 26,
  /** Root fields of a query; each is a statement. */
  rootFields: 20,
  /** Aliases of a query, with its fragments unfolded. */
  aliases: 200,
  /** Selections of a query with its fragments unfolded: validation takes time by their square. */
  selections: 1000,
  /** Directives of a query. */
  directives: 200,
  /** Directives in one place: there are two, and neither may stand twice. */
  directivesInOnePlace: 4,
  /** Faults of a query that are told. */
  errors: 20,
  /** Tokens of a query document. */
  tokens: 5000,
  /** Bytes of a request's body. */
  bodyBytes: 262_144,
  /** Bytes of an address and its headers. */
  headerBytes: 16_384,
  /** Exports over HTTP that are written at once, and that may wait. */
  exports: 2,
  /** Pages that listen to `/events` at once. */
  listeners: 1_000,
} as const;
