import json
import sqlite3
from pathlib import Path

import lz4.block

ROOT = Path.home() / ".mozilla" / "firefox"


def folder() -> Path:
    found = sorted(ROOT.glob("*.default*"), key=lambda p: p.stat().st_mtime)
    if not found:
        raise FileNotFoundError("no Firefox profile")
    return found[-1]


def tabs() -> list[dict]:
    raw = (folder() / "sessionstore-backups" / "recovery.jsonlz4").read_bytes()
    data = json.loads(lz4.block.decompress(raw[8:]))
    return [t["entries"][-1] for w in data["windows"] for t in w["tabs"] if t.get("entries")]


def rows(host: str) -> list[tuple[str, str]]:
    db = folder().joinpath("cookies.sqlite").as_uri() + "?immutable=1"
    with sqlite3.connect(db, uri=True) as con:
        return con.execute("SELECT name, value FROM moz_cookies WHERE host LIKE ?", (f"%{host}",)).fetchall()
