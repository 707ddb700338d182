// Creates or replaces sources; safe to repeat.
// Parameters: rows, a list of { id, properties }. Row: count (how many were written). Index: source_id.
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row.properties
RETURN count(source) AS count
