// Gives entities that were loaded before there were aliasKeys the folded aliases that searchKeys hold behind the name.
// Parameters: none. Row: none. Index: none; every entity is looked at, once in the life of a graph.
MATCH (entity:Entity)
WHERE entity.aliasKeys IS NULL AND size(entity.searchKeys) > 1
SET entity.aliasKeys = entity.searchKeys[1..]
