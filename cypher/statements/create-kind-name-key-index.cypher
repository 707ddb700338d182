// Lists of one kind in the order of their folded names. Once for each kind of the model.
// Parameters: none. Row: none. Index: makes __KIND___name_key.
CREATE INDEX __KIND___name_key IF NOT EXISTS FOR (entity:__KIND__) ON (entity.nameKey)
