STEPS = [
    "CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT, ingredients TEXT, steps TEXT)",
    "CREATE TABLE ingredients (recipe INTEGER, name TEXT)",
    """
    CREATE TABLE recipes_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, steps TEXT NOT NULL DEFAULT '');
    INSERT INTO recipes_new SELECT id, coalesce(title, ''), coalesce(steps, '') FROM recipes;
    DROP TABLE recipes;
    ALTER TABLE recipes_new RENAME TO recipes
    """,
    "DELETE FROM ingredients WHERE recipe NOT IN (SELECT id FROM recipes); CREATE INDEX ingredient_name ON ingredients (name)",
]
