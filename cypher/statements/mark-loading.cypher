// Notes at the sets that are there that a load has begun to write.
// Parameters: since (ISO time). Row: count. Index: dataset_name.
MATCH (dataset:Dataset)
WHERE dataset.name IS NOT NULL
SET dataset.loading = $since
RETURN count(dataset) AS count
