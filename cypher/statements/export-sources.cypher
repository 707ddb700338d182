// Sources with all that a file can hold of them; a page in the order of ids.
// Parameters: after (an id, "" for the first page), limit (integer).
// Row: id, title, publisher, published, note, paragraphs, dataset. Index: source_id.
MATCH (source:Source)
WHERE source.id > $after
RETURN source.id AS id, source.title AS title, source.publisher AS publisher, source.published AS published,
  source.note AS note, source.paragraphs AS paragraphs, source.dataset AS dataset
ORDER BY source.id
LIMIT $limit
