// How many entities there are; answered from the store's count.
// Parameters: none. Row: count. Index: none, the count of the label Entity.
MATCH (entity:Entity)
RETURN count(entity) AS count
LIMIT 1
