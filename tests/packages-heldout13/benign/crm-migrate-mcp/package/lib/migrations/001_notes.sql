CREATE TABLE notes (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX notes_customer ON notes (customer);
