// Names of loaded data sets are unique.
// Parameters: none. Row: none. Index: makes dataset_name.
CREATE CONSTRAINT dataset_name IF NOT EXISTS FOR (dataset:Dataset) REQUIRE dataset.name IS UNIQUE
