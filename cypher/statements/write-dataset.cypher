// Notes that a data set has been loaded, when all of it has; or that a first seeding has begun.
// Parameters: name, properties. Row: count. Index: dataset_name.
MERGE (dataset:Dataset {name: $name})
SET dataset = $properties
RETURN count(dataset) AS count
