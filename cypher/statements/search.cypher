// Purpose: a page of the entities whose name or alias fits the text, best first, and how many fit.
// Parameters: need (how many hits make looking further needless), begun and lucene (queries of folded words only: for aliases
//   that begin with the text, and for all that fits), key (the folded text), words (its words), cap (most hits to look at), and
//   those of the slots.
// Row: rows (positional lists, one more than the page if more follow), total (at most cap),
//   facets (null if not asked).
// Index: range on Entity.nameKey, full-text entity_aliases on aliasKeys for what begins with the text, which ranks first;
//   full-text entity_names on Entity.searchKeys and kind for the rest.
CALL () {
  CALL () {
    MATCH (n:Entity)
    WHERE n.nameKey STARTS WITH $key __AND_FILTER__
    RETURN n
    ORDER BY n.nameKey, n.id
    LIMIT $need
    UNION
    CALL db.index.fulltext.queryNodes("entity_aliases", $begun, {limit: $cap}) YIELD node AS n
    WITH n
    WHERE ANY(k IN n.aliasKeys WHERE k STARTS WITH $key) __AND_FILTER__
    RETURN n
  }
  RETURN collect(n) AS begun
}
CALL (begun) {
  WITH begun
  WHERE size(begun) < $need
  CALL db.index.fulltext.queryNodes("entity_names", $lucene, {limit: $cap}) YIELD node AS n
  __FILTER__
  RETURN collect(n) AS others
}
UNWIND begun + others AS hit
WITH DISTINCT hit AS n
WITH n, CASE
  WHEN $key IN n.searchKeys THEN 0
  WHEN ANY(k IN n.searchKeys WHERE k STARTS WITH $key) THEN 1
  WHEN ALL(w IN $words WHERE ANY(k IN n.searchKeys WHERE (" " + k) CONTAINS (" " + w))) THEN 2
  ELSE 3
END AS quality, size([w IN $words WHERE NOT ANY(k IN n.searchKeys WHERE (" " + k) CONTAINS (" " + w))]) AS missed
ORDER BY quality, missed, n.nameKey, n.id
LIMIT $cap
WITH collect([quality, missed, n]) AS hits
CALL (hits) {
  UNWIND hits AS hit
  WITH hit[0] AS quality, hit[1] AS missed, hit[2] AS n
  __WHERE__
  WITH quality, missed, n
  __ORDER_AND_LIMIT__
  __CLAUSES__
  RETURN collect(__ROW__) AS rows
}
__FACET_CLAUSES__
RETURN rows, size(hits) AS total, __FACETS__ AS facets
LIMIT 1
