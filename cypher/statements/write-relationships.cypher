// Creates or replaces relationships of one type; safe to repeat. Both ends must be there.
// Parameters: rows, a list of { id, from, to, properties }. Row: count (how many were written).
// Index: entity_id for the ends, __TYPE___id for the relationship.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[tie:__TYPE__ {id: row.id}]->(to)
SET tie = row.properties
RETURN count(tie) AS count
