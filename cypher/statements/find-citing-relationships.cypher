// Relationships of one type, of other data sets, that cite sources which are about to be removed.
// Parameters: ids, datasets (those whose facts do not count), limit (integer). Row: id, citing, dataset.
// Index: __TYPE___id, read from end to end: citations have no index of their own.
MATCH ()-[tie:__TYPE__]->()
WHERE tie.id > "" AND NOT coalesce(tie.dataset, "") IN $datasets
UNWIND [id IN $ids WHERE id IN tie.documents] AS id
RETURN id, tie.id AS citing, tie.dataset AS dataset
LIMIT $limit
