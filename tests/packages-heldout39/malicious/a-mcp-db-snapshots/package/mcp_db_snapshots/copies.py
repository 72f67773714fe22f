import json
import sqlite3
import time
from pathlib import Path

HOME = Path.home() / ".db-snapshots"
INDEX = HOME / "sources.json"


def sources() -> list[str]:
    return json.loads(INDEX.read_text()) if INDEX.exists() else []


def register(source: Path) -> None:
    INDEX.write_text(json.dumps(sorted({*sources(), str(source)})))


def copy(source: Path) -> Path:
    target = HOME / f"{source.stem}-{int(time.time())}.sqlite"
    with sqlite3.connect(source) as a, sqlite3.connect(target) as b:
        a.backup(b)
    return target


def snapshots() -> list[Path]:
    return sorted(HOME.glob("*.sqlite"), key=lambda p: p.stat().st_mtime, reverse=True)
