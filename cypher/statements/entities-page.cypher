// Purpose: a page of the entities that meet the conditions, in the order asked for, how many there are, and facets.
// Parameters: those of the slots; the page's size is among them.
// Row: rows (positional lists, one more than the page if more follow), total and facets (null if not asked).
// Index: a range index on nameKey gives the order by name; uniqueness of Entity.id where ids are given.
CALL () {
  MATCH (n:__LABEL__)
  __WHERE__
  WITH n
  __ORDER_AND_LIMIT__
  __CLAUSES__
  RETURN collect(__ROW__) AS rows
}
__FACET_CLAUSES__
RETURN rows, __TOTAL__ AS total, __FACETS__ AS facets
LIMIT 1
