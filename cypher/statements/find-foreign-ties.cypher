// Relationships of other data sets that hold entities which are about to be removed.
// Parameters: ids, datasets (those whose relationships go too), limit (integer). Row: id, tie, dataset. Index: entity_id.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[tie]-()
WHERE NOT coalesce(tie.dataset, "") IN $datasets
RETURN entity.id AS id, tie.id AS tie, tie.dataset AS dataset
LIMIT $limit
