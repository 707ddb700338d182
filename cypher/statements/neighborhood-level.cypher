// Purpose: one more level of neighborhood.cypher, which stands around it; a level that is cut is not walked further.
// Parameters: those of the slots.
// Row: seen, frontier, depths, total, room as before, one level further.
// Index: none; walks from the frontier.
CALL (seen, frontier) {
  UNWIND frontier AS a
  MATCH (a)-[r__TYPES__]-(b:__LABEL__)
  WHERE NOT b IN seen __AND_LINK__
  WITH DISTINCT b ORDER BY b.nameKey, b.id
  LIMIT 100000
  RETURN collect(b) AS found
}
WITH seen + found[0..room] AS seen,
  CASE WHEN size(found) > room THEN [] ELSE found END AS frontier,
  depths + [x IN found[0..room] | __DEPTH__] AS depths,
  total + size(found) AS total,
  CASE WHEN size(found) > room THEN 0 ELSE room - size(found) END AS room
