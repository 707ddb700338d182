// Purpose: whether the graph is as it was: the loaded sets with their checksums, and whether a load is under way.
// Parameters: none.
// Row: name, checksum, loading (true from a load's first write to its end; an interrupted load leaves it).
// Index: dataset_name. (Read by its name as text: a graph in which no load was ever under way does not know the property.)
MATCH (dataset:Dataset)
WHERE dataset.name IS NOT NULL
RETURN dataset.name AS name, dataset.checksum AS checksum, dataset["loading"] IS NOT NULL AS loading
ORDER BY dataset.name
LIMIT 1000
