// Removes relationships of one type.
// Parameters: ids. Row: count (how many were removed). Index: __TYPE___id.
UNWIND $ids AS id
MATCH ()-[tie:__TYPE__ {id: id}]->()
DELETE tie
RETURN count(*) AS count
