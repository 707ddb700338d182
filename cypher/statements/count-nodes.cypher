// How many nodes of any label there are; answered from the store's count.
// Parameters: none. Row: count. Index: none, the count of all nodes.
RETURN COUNT { () } AS count
LIMIT 1
