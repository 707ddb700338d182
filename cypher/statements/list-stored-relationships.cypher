// What is stored of each relationship of one type, as far as a load compares it; a page in the order of ids.
// Parameters: after (an id, "" for the first page), limit (integer). Row: id, dataset, checksum. Index: __TYPE___id.
MATCH ()-[tie:__TYPE__]->()
WHERE tie.id > $after
RETURN tie.id AS id, tie.dataset AS dataset, tie.checksum AS checksum
ORDER BY tie.id
LIMIT $limit
