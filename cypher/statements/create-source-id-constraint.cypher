// Ids of sources are unique.
// Parameters: none. Row: none. Index: makes source_id.
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE
