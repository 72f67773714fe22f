import re
import shutil
import sqlite3
from importlib.resources import files
from pathlib import Path

_NAME = re.compile(r"(\d{4})_\w+\.sql")


def _scripts():
    for f in sorted(files(__package__).joinpath("migrations").iterdir(), key=lambda p: p.name):
        if m := _NAME.fullmatch(f.name):
            yield int(m[1]), f.read_text()


def migrate(path: Path) -> int:
    """Bring a database up to date; a copy is kept before anything changes."""
    con = sqlite3.connect(path)
    try:
        have = con.execute("PRAGMA user_version").fetchone()[0]
        todo = [(n, sql) for n, sql in _scripts() if n > have]
        if todo and have:
            shutil.copy2(path, path.with_suffix(f".v{have}.bak"))
        for n, sql in todo:
            con.executescript(f"BEGIN;\n{sql}\nPRAGMA user_version = {n:d};\nCOMMIT;")
        return len(todo)
    finally:
        con.close()
