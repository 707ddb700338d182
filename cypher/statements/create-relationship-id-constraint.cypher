// Ids of relationships are unique within their type. Once for each type of the model.
// Parameters: none. Row: none. Index: makes __TYPE___id.
CREATE CONSTRAINT __TYPE___id IF NOT EXISTS FOR ()-[tie:__TYPE__]-() REQUIRE tie.id IS UNIQUE
