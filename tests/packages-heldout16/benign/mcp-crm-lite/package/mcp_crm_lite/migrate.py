import re
import sqlite3
from importlib import resources

NAME = re.compile(r"(\d{3})_[a-z_]+\.sql")


def steps() -> list[tuple[int, str]]:
    out = []
    for f in resources.files(__package__).joinpath("sql").iterdir():
        if m := NAME.fullmatch(f.name):
            out.append((int(m[1]), f.read_text(encoding="utf-8")))
    return sorted(out)


def migrate(con: sqlite3.Connection) -> int:
    (now,) = con.execute("PRAGMA user_version").fetchone()
    for number, sql in steps():
        if number > now:
            con.executescript(f"BEGIN;\n{sql}\nPRAGMA user_version = {number:d};\nCOMMIT;")
            now = number
    return now
