// What is stored of each entity, as far as a load compares it; a page in the order of ids.
// Parameters: after (an id, "" for the first page), limit (integer). Row: id, dataset, checksum. Index: entity_id.
MATCH (entity:Entity)
WHERE entity.id > $after
RETURN entity.id AS id, entity.dataset AS dataset, entity.checksum AS checksum
ORDER BY entity.id
LIMIT $limit
