// Purpose: the relationships that lead away from a page of entities, for the structure in memory. Rows, not lists: a hub
// may have more than one list can hold.
// Parameters: after (an id, "" for the first page), upTo (the last id of the page).
// Row: id, type, from, to, role, since, until (days), sinceText, untilText (as the sources give them); "" for none.
// Index: uniqueness of Entity.id.
MATCH (a:Entity)
WHERE a.id > $after AND a.id <= $upTo
MATCH (a)-[r]->(b:Entity)
WHERE r.id IS NOT NULL
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, coalesce(r.role, "") AS role,
  coalesce(r.sinceFirst, "") AS since, coalesce(r.untilLast, "") AS until,
  coalesce(r.since, "") AS sinceText, coalesce(r.until, "") AS untilText
LIMIT 100000000
