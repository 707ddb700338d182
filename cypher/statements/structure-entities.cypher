// Purpose: entities as columns for the structure in memory; a page in the order of ids.
// Parameters: after (an id, "" for the first page), limit (integer).
// Row: ids, kinds, names, nameKeys, statuses ("" for none), aliasKeys (a list for each), parallel lists.
// Index: uniqueness of Entity.id.
MATCH (n:Entity)
WHERE n.id > $after
WITH n ORDER BY n.id
LIMIT $limit
RETURN collect(n.id) AS ids, collect(coalesce(n.kind, "")) AS kinds, collect(coalesce(n.name, "")) AS names,
  collect(coalesce(n.nameKey, "")) AS nameKeys, collect(coalesce(n.status, "")) AS statuses,
  collect(coalesce(n.aliasKeys, [])) AS aliasKeys
LIMIT 1
