// What is stored of each source, as far as a load compares it; a page in the order of ids.
// Parameters: after (an id, "" for the first page), limit (integer).
// Row: id, paragraphs, dataset, checksum. Index: source_id.
MATCH (source:Source)
WHERE source.id > $after
RETURN source.id AS id, source.paragraphs AS paragraphs, source.dataset AS dataset, source.checksum AS checksum
ORDER BY source.id
LIMIT $limit
