// Takes away the note that a load is writing, when it has written everything.
// Parameters: none. Row: count. Index: dataset_name.
MATCH (dataset:Dataset)
WHERE dataset.name IS NOT NULL
REMOVE dataset.loading
RETURN count(dataset) AS count
