// Search in aliases alone: few entities have any, so what begins with a text is found at once. See search.cypher.
// Parameters: none. Row: none. Index: makes entity_aliases (full-text).
CREATE FULLTEXT INDEX entity_aliases IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.aliasKeys]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false } }
