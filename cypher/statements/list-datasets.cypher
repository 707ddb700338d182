// The loaded data sets, by name.
// Parameters: after (a name, "" for the first page), limit (integer).
// Row: name, title, description, licence, checksum, incomplete (what began it, until all of it is there). Index: dataset_name.
MATCH (dataset:Dataset)
WHERE dataset.name > $after
RETURN dataset.name AS name, dataset.title AS title, dataset.description AS description,
  dataset.licence AS licence, dataset.checksum AS checksum,
  dataset.incomplete AS incomplete
ORDER BY dataset.name
LIMIT $limit
