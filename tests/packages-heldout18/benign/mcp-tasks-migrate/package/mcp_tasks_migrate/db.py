import contextlib
import sqlite3
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

HOME = Path.home() / ".local" / "share" / "mcp-tasks-migrate"


def _migrate(con: sqlite3.Connection) -> None:
    (have,) = con.execute("PRAGMA user_version").fetchone()
    steps = sorted(files(__package__).joinpath("migrations").iterdir(), key=lambda p: p.name)
    for n, step in enumerate(steps, 1):
        if n > have:
            con.executescript(step.read_text())
            con.execute(f"PRAGMA user_version = {n}")


@contextlib.contextmanager
def connect() -> Iterator[sqlite3.Connection]:
    HOME.mkdir(parents=True, exist_ok=True)
    con = sqlite3.connect(HOME / "tasks.db")
    try:
        _migrate(con)
        with con:
            yield con
    finally:
        con.close()
