CREATE TABLE items (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'new',
    created TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX items_name ON items (name);
