// Ids of entities are unique; the constraint's index finds every entity that is asked for by id.
// Parameters: none. Row: none. Index: makes entity_id.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE
