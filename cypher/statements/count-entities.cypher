// How many entities there are; answered from the store's count.
// Parameters: none. Row: count. Index: none, the count of the label Entity.
RETURN COUNT { (:Entity) } AS count
LIMIT 1
