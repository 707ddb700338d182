// Waits until every index is filled.
// Parameters: seconds (integer). Row: none. Index: none.
CALL db.awaitIndexes($seconds)
