// The loaded data sets, by name.
// Parameters: after (a name, "" for the first page), limit (integer).
// Row: name, title, description, licence, checksum. Index: dataset_name.
MATCH (dataset:Dataset)
WHERE dataset.name > $after
RETURN dataset.name AS name, dataset.title AS title, dataset.description AS description,
  dataset.licence AS licence, dataset.checksum AS checksum
ORDER BY dataset.name
LIMIT $limit
