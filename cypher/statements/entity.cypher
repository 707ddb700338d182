// Purpose: one entity with what the question asks of it.
// Parameters: id (text), and those of the slots.
// Row: row, the entity as a positional list. No row if there is none.
// Index: uniqueness of Entity.id.
MATCH (n:Entity {id: $id})
__CLAUSES__
RETURN __ROW__ AS row
LIMIT 1
