"""Миграции базы данных: каждая выполняется один раз, по порядку."""
import sqlite3

MIGRATIONS = [
    """
    CREATE TABLE company (inn TEXT PRIMARY KEY, name TEXT NOT NULL, address TEXT);
    CREATE TABLE invoice (
        id INTEGER PRIMARY KEY, number TEXT UNIQUE NOT NULL, inn TEXT NOT NULL REFERENCES company(inn),
        issued TEXT NOT NULL, total INTEGER NOT NULL, paid INTEGER NOT NULL DEFAULT 0
    );
    """,
    """
    CREATE TABLE line (invoice INTEGER NOT NULL REFERENCES invoice(id), title TEXT, quantity REAL, price INTEGER);
    CREATE INDEX line_invoice ON line(invoice);
    """,
    """
    CREATE TABLE rate_new (code TEXT, day TEXT, value REAL NOT NULL, PRIMARY KEY (code, day));
    DROP TABLE IF EXISTS rate;
    ALTER TABLE rate_new RENAME TO rate;
    """,
]


def migrate(db: sqlite3.Connection) -> int:
    version = db.execute("PRAGMA user_version").fetchone()[0]
    for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
        db.executescript(f"BEGIN; {script} PRAGMA user_version = {number:d}; COMMIT;")
    return len(MIGRATIONS)
