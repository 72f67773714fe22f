ALTER TABLE trees ADD COLUMN rootstock TEXT DEFAULT '';
DROP INDEX IF EXISTS trees_old;
CREATE UNIQUE INDEX trees_place ON trees (row, place);
