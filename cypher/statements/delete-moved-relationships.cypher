// Removes relationships of one type whose ends are no longer those of the row, before they are written anew.
// Parameters: rows, a list of { id, from, to }. Row: count (how many were removed). Index: __TYPE___id.
UNWIND $rows AS row
MATCH (from)-[tie:__TYPE__ {id: row.id}]->(to)
WHERE from.id <> row.from OR to.id <> row.to
DELETE tie
RETURN count(*) AS count
