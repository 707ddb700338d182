// Purpose: all source documents, by id.
// Parameters: none.
// Row: row, the source as a positional list.
// Index: range order of the uniqueness of Source.id.
MATCH (s:Source)
WHERE s.id IS NOT NULL
RETURN __ROW__ AS row
ORDER BY s.id
LIMIT 10000
