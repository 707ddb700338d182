// Removes sources.
// Parameters: ids. Row: count (how many were removed). Index: source_id.
UNWIND $ids AS id
MATCH (source:Source {id: id})
DELETE source
RETURN count(*) AS count
