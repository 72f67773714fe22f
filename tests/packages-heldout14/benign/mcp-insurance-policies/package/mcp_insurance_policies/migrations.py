STEPS = (
    "CREATE TABLE policy (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, ends TEXT NOT NULL);",
    "ALTER TABLE policy ADD COLUMN kind TEXT NOT NULL DEFAULT 'household';",
    "DROP TABLE IF EXISTS policy_old; CREATE INDEX policy_ends ON policy (ends);",
)
