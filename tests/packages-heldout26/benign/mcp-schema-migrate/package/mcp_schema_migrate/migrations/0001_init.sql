CREATE TABLE recipes_old (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
