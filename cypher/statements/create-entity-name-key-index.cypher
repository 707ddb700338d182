// Lists of all entities in the order of their folded names, and search by exact name or prefix.
// Parameters: none. Row: none. Index: makes entity_name_key.
CREATE INDEX entity_name_key IF NOT EXISTS FOR (entity:Entity) ON (entity.nameKey)
