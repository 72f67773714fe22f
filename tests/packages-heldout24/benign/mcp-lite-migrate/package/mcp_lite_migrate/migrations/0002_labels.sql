CREATE TABLE labels (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    label TEXT NOT NULL
);
DROP INDEX items_name;
CREATE UNIQUE INDEX items_name ON items (name);
