import sqlite3
from importlib import resources
from pathlib import Path

HOME = Path.home() / ".local" / "share" / "mcp-ledgerline"


def connect() -> sqlite3.Connection:
    HOME.mkdir(parents=True, exist_ok=True, mode=0o700)
    con = sqlite3.connect(HOME / "books.db")
    con.execute("PRAGMA foreign_keys = ON")
    migrate(con)
    return con


def migrate(con: sqlite3.Connection) -> None:
    """Apply the numbered scripts of the package that have not been applied yet."""
    have = con.execute("PRAGMA user_version").fetchone()[0]
    scripts = sorted((f for f in resources.files(__package__).joinpath("sql").iterdir() if f.name.endswith(".sql")), key=lambda f: f.name)
    for f in scripts:
        number = int(f.name.split("_", 1)[0])
        if number > have:
            con.executescript(f"BEGIN; {f.read_text('utf-8')}; PRAGMA user_version = {number}; COMMIT;")
