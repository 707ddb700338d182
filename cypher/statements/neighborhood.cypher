// Purpose: what surrounds some entities, level by level, with the relationships among what is shown.
// Parameters: ids (texts), limit (most entities), linkCap (most relationships, plus one), and those of the slots.
// Row: nodes ([depth, id, entity, degrees]), links ([from, to, type, relationship]), total.
// Index: uniqueness of Entity.id.
MATCH (s:Entity)
WHERE s.id IN $ids
WITH s ORDER BY s.nameKey, s.id
WITH collect(s) AS seen
WITH seen, seen AS frontier, [x IN seen | 0] AS depths, size(seen) AS total,
  CASE WHEN size(seen) > $limit THEN 0 ELSE $limit - size(seen) END AS room
__LEVELS__
CALL (seen) {
  UNWIND seen AS a
  MATCH (a)-[r__TYPES__]->(b)
  WHERE b IN seen __AND_LINK__
  WITH a, r, b ORDER BY type(r), a.nameKey, b.nameKey, r.id
  LIMIT $linkCap
  __LINK_CLAUSES__
  RETURN collect([a.id, b.id, type(r), __LINK_ROW__]) AS links
}
CALL (seen, depths) {
  UNWIND range(0, size(seen) - 1) AS place
  WITH seen[place] AS n, depths[place] AS depth
  __NODE_CLAUSES__
  RETURN collect([depth, n.id, __NODE_ROW__, __DEGREES__]) AS nodes
}
RETURN nodes, links, total
LIMIT 1
