// The kinds of entities that a load refers to but does not bring along.
// Parameters: ids, limit (integer, their number). Row: id, labels. Index: entity_id.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, labels(entity) AS labels
LIMIT $limit
