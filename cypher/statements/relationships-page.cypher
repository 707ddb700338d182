// Purpose: a page of the relationships that meet the conditions, in the order asked for, how many there are, and facets.
// Parameters: those of the slots; the page's size is among them.
// Row: rows (positional lists, one more than the page if more follow), total and facets (null if not asked).
// Index: uniqueness of Entity.id where the ends are given; otherwise a range index on nameKey gives the order by an end's
//   name, and uniqueness of a type's ids the order by id within one type.
CALL () {
  __MATCH__
  __WHERE__
  WITH r, a, b
  __ORDER_AND_LIMIT__
  __CLAUSES__
  RETURN collect(__ROW__) AS rows
}
__FACET_CLAUSES__
RETURN rows, __TOTAL__ AS total, __FACETS__ AS facets
LIMIT 1
