// Purpose: tells whether the graph is still the one whose structure is in memory: the sets' checksums, and the counts,
// which a change from outside moves even if it leaves the checksums alone.
// Parameters: none.
// Row: parts ([name, checksum]), entities, relationships (counts).
// Index: count store; uniqueness of Dataset.name.
CALL () {
  MATCH (d:Dataset)
  WHERE d.name IS NOT NULL
  WITH d ORDER BY d.name
  LIMIT 1000
  RETURN collect([d.name, d.checksum]) AS parts
}
RETURN parts, COUNT { (:Entity) } AS entities, COUNT { ()-->() } AS relationships
LIMIT 1
