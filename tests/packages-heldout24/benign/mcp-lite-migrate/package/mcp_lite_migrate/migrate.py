import hashlib
import re
import sqlite3
from importlib import resources
from typing import Iterator, NamedTuple

FILE = re.compile(r"^(\d{4})_([a-z_]+)\.sql$")


class Migration(NamedTuple):
    number: int
    name: str
    sql: str

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()


def shipped() -> list[Migration]:
    out = []
    for item in (resources.files(__package__) / "migrations").iterdir():
        m = FILE.match(item.name)
        if m:
            out.append(Migration(int(m[1]), m[2], item.read_text()))
    return sorted(out)


def _applied(con: sqlite3.Connection) -> dict[int, str]:
    con.execute("CREATE TABLE IF NOT EXISTS _migrations (number INTEGER PRIMARY KEY, name TEXT, digest TEXT)")
    return dict(con.execute("SELECT number, digest FROM _migrations"))


def pending(con: sqlite3.Connection) -> Iterator[Migration]:
    done = _applied(con)
    for m in shipped():
        if m.number not in done:
            yield m
        elif done[m.number] != m.digest:
            raise RuntimeError(f"migration {m.number} was changed after it was applied")


def apply(con: sqlite3.Connection) -> list[str]:
    names = []
    for m in list(pending(con)):
        con.executescript(f"BEGIN;\n{m.sql}\nCOMMIT;")
        con.execute("INSERT INTO _migrations VALUES (?, ?, ?)", (m.number, m.name, m.digest))
        con.commit()
        names.append(f"{m.number:04d}_{m.name}")
    return names
