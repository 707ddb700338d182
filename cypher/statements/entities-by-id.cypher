// Purpose: the entities with these ids, each with what the question asks of it.
// Parameters: ids (texts), limit (integer: how many ids), and those of the slots.
// Row: id, row (positional list).
// Index: uniqueness of Entity.id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
__CLAUSES__
RETURN n.id AS id, __ROW__ AS row
LIMIT $limit
