// Entities of other data sets that cite sources which are about to be removed.
// Parameters: ids, datasets (those whose facts do not count), limit (integer). Row: id, citing, dataset.
// Index: entity_id, read from end to end: citations have no index of their own.
MATCH (entity:Entity)
WHERE entity.id > "" AND NOT coalesce(entity.dataset, "") IN $datasets
UNWIND [id IN $ids WHERE id IN entity.documents OR id IN entity.figureDocuments] AS id
RETURN id, entity.id AS citing, entity.dataset AS dataset
LIMIT $limit
