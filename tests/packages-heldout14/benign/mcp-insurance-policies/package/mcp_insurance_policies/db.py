import os
import sqlite3
from pathlib import Path

from .migrations import STEPS

FILE = Path(os.environ.get("POLICY_DB", Path.home() / ".local" / "share" / "mcp-insurance-policies" / "policies.db"))


def connect() -> sqlite3.Connection:
    FILE.parent.mkdir(parents=True, exist_ok=True)
    con = sqlite3.connect(FILE)
    (done,) = con.execute("PRAGMA user_version").fetchone()
    for n, step in enumerate(STEPS[done:], done + 1):
        con.executescript(f"BEGIN; {step} PRAGMA user_version = {n}; COMMIT;")
    return con
