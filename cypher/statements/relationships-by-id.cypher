// Purpose: the relationships with these ids, each with what the question asks of it. Ids are unique within a type only.
// Parameters: one list of ids for each type (ids_<TYPE>), limit (integer: how many ids), and those of the slots.
// Row: type, id, row (positional list).
// Index: uniqueness of each relationship type's id.
CALL () {
  __EACH_TYPE__
}
WITH r
__CLAUSES__
RETURN type(r) AS type, r.id AS id, __ROW__ AS row
LIMIT $limit
