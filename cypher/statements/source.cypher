// Purpose: one source document.
// Parameters: id (text).
// Row: row, the source as a positional list. No row if there is none.
// Index: uniqueness of Source.id.
MATCH (s:Source {id: $id})
RETURN __ROW__ AS row
LIMIT 1
