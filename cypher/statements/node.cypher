// Purpose: whatever has the id: an entity, a relationship or a source. Imported files may give one id to several: then the
// entity, which stands first, is the answer.
// Parameters: id (text), and those of the slots.
// Row: what ("entity", "relationship" or "source"), row (positional list). No row if there is none.
// Index: uniqueness of Entity.id, of Source.id, and of each relationship type's id.
CALL () {
  MATCH (n:Entity {id: $id})
  __ENTITY_CLAUSES__
  RETURN "entity" AS what, __ENTITY_ROW__ AS row
  UNION ALL
  MATCH (s:Source {id: $id})
  RETURN "source" AS what, __SOURCE_ROW__ AS row
  UNION ALL
  CALL () {
    __EACH_TYPE__
  }
  __RELATIONSHIP_CLAUSES__
  RETURN "relationship" AS what, __RELATIONSHIP_ROW__ AS row
}
RETURN what, row
LIMIT 1
