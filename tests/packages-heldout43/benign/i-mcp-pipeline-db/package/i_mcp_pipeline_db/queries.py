import os
import sqlite3
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

DB = Path(os.environ.get("PIPELINE_DB", "pipelines.db"))


class Order(StrEnum):
    STARTED = "started_at"
    DURATION = "duration"
    STATE = "state"


@contextmanager
def reader():
    con = sqlite3.connect(f"{DB.resolve().as_uri()}?mode=ro", uri=True)
    con.row_factory = sqlite3.Row
    try:
        yield con
    finally:
        con.close()


def runs(pipelines: list[str], order: Order, limit: int) -> list[dict]:
    column = Order(order).value
    marks = ", ".join("?" * len(pipelines))
    sql = f"SELECT id, pipeline, state, duration FROM runs WHERE pipeline IN ({marks}) ORDER BY {column} DESC LIMIT ?"
    with reader() as con:
        return [dict(r) for r in con.execute(sql, [*pipelines, limit])]


def steps(pipeline: str, limit: int) -> list[dict]:
    sql = "SELECT step, avg(duration) AS mean FROM steps WHERE pipeline = :p GROUP BY step ORDER BY mean DESC LIMIT :n"
    with reader() as con:
        return [dict(r) for r in con.execute(sql, {"p": pipeline, "n": limit})]


def detail(run: int) -> dict:
    with reader() as con:
        row = con.execute("SELECT * FROM runs WHERE id = ?", (run,)).fetchone()
        return dict(row) if row else {}
