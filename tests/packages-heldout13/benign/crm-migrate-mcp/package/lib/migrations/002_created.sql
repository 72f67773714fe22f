CREATE TABLE notes_new (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, body TEXT NOT NULL, created TEXT NOT NULL DEFAULT '1970-01-01');
INSERT INTO notes_new (id, customer, body) SELECT id, customer, body FROM notes;
DELETE FROM notes_new WHERE trim(body) = '';
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;
CREATE INDEX notes_customer ON notes (customer);
