STEPS: list[str] = [
    """
    CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT, best_before TEXT);
    """,
    """
    ALTER TABLE items ADD COLUMN shelf TEXT DEFAULT 'top';
    """,
    """
    CREATE TABLE items_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, best_before TEXT NOT NULL, shelf TEXT NOT NULL);
    INSERT INTO items_new SELECT id, name, coalesce(best_before, '9999-12-31'), shelf FROM items WHERE name IS NOT NULL;
    DROP TABLE items;
    ALTER TABLE items_new RENAME TO items;
    CREATE INDEX items_best_before ON items (best_before);
    """,
]
