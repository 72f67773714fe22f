import hashlib
import re
import sqlite3
from importlib import resources
from pathlib import Path

NUMBERED = re.compile(r"(\d{3})_[a-z_]+\.sql")
LEDGER = "CREATE TABLE IF NOT EXISTS schema_log (version INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, at TEXT NOT NULL DEFAULT current_timestamp)"


class MigrationError(RuntimeError):
    pass


def steps() -> list[tuple[int, str, str]]:
    out = []
    for entry in resources.files(__package__).joinpath("migrations").iterdir():
        if m := NUMBERED.fullmatch(entry.name):
            text = entry.read_text("utf-8")
            out.append((int(m[1]), text, hashlib.sha256(text.encode()).hexdigest()))
    return sorted(out)


def version(con: sqlite3.Connection) -> int:
    con.execute(LEDGER)
    return con.execute("SELECT coalesce(max(version), 0) FROM schema_log").fetchone()[0]


def _keep_copy(con: sqlite3.Connection, file: Path, current: int) -> None:
    with sqlite3.connect(file.with_name(f"{file.stem}.before-{current + 1:03}.db")) as copy:
        con.backup(copy)
    copy.close()


def migrate(con: sqlite3.Connection, file: Path) -> int:
    current = version(con)
    applied = dict(con.execute("SELECT version, sha256 FROM schema_log"))
    todo = []
    for number, text, digest in steps():
        if number <= current:
            if applied.get(number) != digest:
                raise MigrationError(f"migration {number} was changed after it ran")
        else:
            todo.append((number, text, digest))
    if todo and current:
        _keep_copy(con, file, current)
    for number, text, digest in todo:
        try:
            # number and digest are an int and hex digits made above
            con.executescript(f"BEGIN;\n{text}\nINSERT INTO schema_log (version, sha256) VALUES ({number}, '{digest}');\nCOMMIT;")
        except sqlite3.Error as e:
            if con.in_transaction:
                con.execute("ROLLBACK")
            raise MigrationError(f"migration {number}: {e}") from e
    return version(con)
