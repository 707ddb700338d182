// Purpose: what is in the graph: counts from the store's own counters, and the sets that were loaded.
// Parameters: none.
// Row: kinds and types (counts in the model's order), sources (count), parts ([name, title, description, checksum, loadedAt]).
// Index: count store; uniqueness of Dataset.name.
CALL () {
  MATCH (d:Dataset)
  WHERE d.name IS NOT NULL
  WITH d ORDER BY d.name
  LIMIT 1000
  RETURN collect([d.name, d.title, d.description, d.checksum, d.loadedAt]) AS parts
}
RETURN [__KIND_COUNTS__] AS kinds, [__TYPE_COUNTS__] AS types, COUNT { (:Source) } AS sources, parts
LIMIT 1
