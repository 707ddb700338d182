// Relationships of one type with all that a file can hold of them; a page in the order of ids.
// Parameters: after (an id, "" for the first page), limit (integer).
// Row: id, from, to, role, since, until, observed, certainty, note, sources, dataset. Index: __TYPE___id.
MATCH (from)-[tie:__TYPE__]->(to)
WHERE tie.id > $after
RETURN tie.id AS id, from.id AS from, to.id AS to, tie.role AS role, tie.since AS since, tie.until AS until,
  tie.observed AS observed, tie.certainty AS certainty, tie.note AS note, tie.sources AS sources,
  tie.dataset AS dataset
ORDER BY tie.id
LIMIT $limit
