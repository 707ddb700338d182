// Entities with all that a file can hold of them; a page in the order of ids.
// Parameters: after (an id, "" for the first page), limit (integer).
// Row: id, labels, name, aliases, description, note, date, status, possiblySameAs, figures (JSON), sources, dataset.
// Index: entity_id.
MATCH (entity:Entity)
WHERE entity.id > $after
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.aliases AS aliases,
  entity.description AS description, entity.note AS note, entity.date AS date, entity.status AS status,
  entity.possiblySameAs AS possiblySameAs, entity.figures AS figures, entity.sources AS sources,
  entity.dataset AS dataset
ORDER BY entity.id
LIMIT $limit
