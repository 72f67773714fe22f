import os
from contextlib import contextmanager

import psycopg

SCHEMA = """
CREATE TABLE IF NOT EXISTS notes (
    id bigserial PRIMARY KEY,
    body text NOT NULL,
    created timestamptz NOT NULL DEFAULT now()
)
"""


@contextmanager
def connect():
    dsn = os.environ.get("DATABASE_URL")
    if not dsn:
        raise RuntimeError("DATABASE_URL is not set")
    with psycopg.connect(dsn) as con:
        yield con


def migrate() -> None:
    with connect() as con:
        con.execute(SCHEMA)


def insert(body: str) -> int:
    with connect() as con:
        return con.execute("INSERT INTO notes (body) VALUES (%s) RETURNING id", (body,)).fetchone()[0]


def find(term: str, limit: int) -> list[tuple]:
    with connect() as con:
        return con.execute(
            "SELECT id, body FROM notes WHERE body ILIKE %s ORDER BY created DESC LIMIT %s",
            (f"%{term}%", limit),
        ).fetchall()


def remove(note_id: int) -> bool:
    with connect() as con:
        return con.execute("DELETE FROM notes WHERE id = %s", (note_id,)).rowcount == 1
