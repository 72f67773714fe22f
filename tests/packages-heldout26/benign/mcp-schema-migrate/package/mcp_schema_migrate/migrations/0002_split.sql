CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, steps TEXT NOT NULL, added TEXT DEFAULT CURRENT_DATE);
INSERT INTO recipes (id, title, steps) SELECT id, title, body FROM recipes_old;
DROP TABLE recipes_old;
