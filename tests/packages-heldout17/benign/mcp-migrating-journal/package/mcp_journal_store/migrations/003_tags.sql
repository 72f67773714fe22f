CREATE TABLE entry_new (id INTEGER PRIMARY KEY, day TEXT NOT NULL, body TEXT NOT NULL, mood INTEGER, tags TEXT NOT NULL DEFAULT '');
INSERT INTO entry_new (id, day, body, mood) SELECT id, day, body, mood FROM entry;
DROP TABLE entry;
ALTER TABLE entry_new RENAME TO entry;
CREATE INDEX entry_day ON entry (day);
