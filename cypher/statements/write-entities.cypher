// Creates or replaces entities of one kind; safe to repeat. An entity that had another kind loses it.
// Parameters: rows, a list of { id, properties }. Row: count (how many were written). Index: entity_id.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties
REMOVE entity:__OTHER_KINDS__
SET entity:__KIND__
RETURN count(entity) AS count
