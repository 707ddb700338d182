// Removes entities that no relationship holds any more; refused by Neo4j otherwise.
// Parameters: ids. Row: count (how many were removed). Index: entity_id.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DELETE entity
RETURN count(*) AS count
