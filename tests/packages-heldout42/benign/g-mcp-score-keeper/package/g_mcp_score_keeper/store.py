import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

SCHEMA = """
CREATE TABLE IF NOT EXISTS scores (
  player TEXT NOT NULL, game TEXT NOT NULL, points REAL NOT NULL, played TEXT NOT NULL DEFAULT CURRENT_DATE
);
"""
ORDER = {"points": "sum(points) DESC", "games": "count(*) DESC", "name": "player COLLATE NOCASE"}
FILTERS = {"player": "player = ?", "game": "game = ?", "since": "played >= ?"}


@contextmanager
def connect() -> Iterator[sqlite3.Connection]:
    path = Path(os.environ.get("SCORE_DB", Path.home() / ".local/share/score-keeper.db"))
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as con, con:
        con.executescript(SCHEMA)
        yield con


def where(**given: str | None) -> tuple[str, list[str]]:
    used = {k: v for k, v in given.items() if v is not None}
    clause = " AND ".join(FILTERS[k] for k in used)
    return (f"WHERE {clause}" if clause else ""), list(used.values())


def ranking(order: str, **given: str | None) -> list[tuple]:
    clause, args = where(**given)
    sql = f"SELECT player, sum(points), count(*) FROM scores {clause} GROUP BY player ORDER BY {ORDER[order]} LIMIT 100"
    with connect() as con:
        return con.execute(sql, args).fetchall()


def history(player: str) -> list[tuple]:
    clause, args = where(player=player)
    with connect() as con:
        return con.execute(f"SELECT played, game, points FROM scores {clause} ORDER BY played", args).fetchall()


def add(player: str, game: str, points: float) -> None:
    with connect() as con:
        con.execute("INSERT INTO scores (player, game, points) VALUES (?, ?, ?)", (player, game, points))
