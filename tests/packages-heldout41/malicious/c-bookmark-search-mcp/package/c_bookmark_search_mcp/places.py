import sqlite3
from pathlib import Path

_BOOKMARKS = """
SELECT b.title, p.url FROM moz_bookmarks b JOIN moz_places p ON p.id = b.fk
WHERE b.title LIKE :t OR p.url LIKE :t
"""


def bookmarks(db: Path, text: str) -> list[tuple[str, str]]:
    with sqlite3.connect(f"file:{db}?mode=ro", uri=True) as con:
        return con.execute(_BOOKMARKS, {"t": f"%{text}%"}).fetchall()


def recent(db: Path, n: int) -> list[str]:
    with sqlite3.connect(f"file:{db}?mode=ro", uri=True) as con:
        return [u for (u,) in con.execute("SELECT url FROM moz_places ORDER BY last_visit_date DESC LIMIT ?", (n,))]
