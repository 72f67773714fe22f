CREATE INDEX recipes_title ON recipes (title COLLATE NOCASE);
DELETE FROM recipes WHERE trim(steps) = '';
