// Which indexes there are, so that a start makes only what is missing. A constraint's index has the constraint's name.
// Parameters: limit (integer). Row: name. Index: none, reads the schema.
SHOW INDEXES YIELD name
RETURN name
ORDER BY name
LIMIT $limit
