// Search in names and aliases, already folded by nameKey, and by kind. No stop words: "of" and "the" are parts of names.
// Parameters: none. Row: none. Index: makes entity_names (full-text).
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.searchKeys, entity.kind]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false } }
