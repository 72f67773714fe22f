import contextlib
import datetime as dt
import os
import re
import sqlite3
from pathlib import Path

from .migrations import migrate

FOLDER = Path(os.environ.get("BUH_DATA", Path.home() / ".local" / "share" / "mcp-buhuchet"))
BACKUPS = Path(os.environ.get("BUH_BACKUP_DIR", FOLDER / "backups"))
BACKUP_NAME = re.compile(r"^buhuchet-\d{8}-\d{6}\.sqlite$")
KEEP = 10


@contextlib.contextmanager
def database():
    FOLDER.mkdir(parents=True, exist_ok=True, mode=0o700)
    db = sqlite3.connect(FOLDER / "base.sqlite", timeout=10)
    db.row_factory = sqlite3.Row
    try:
        db.execute("PRAGMA foreign_keys = ON")
        migrate(db)
        with db:
            yield db
    finally:
        db.close()


def valid_inn(inn: str) -> bool:
    """Контрольные цифры ИНН организации или предпринимателя."""
    if not re.fullmatch(r"\d{10}|\d{12}", inn):
        return False
    digits = [int(c) for c in inn]

    def control(weights: list[int]) -> int:
        return sum(w * d for w, d in zip(weights, digits)) % 11 % 10

    if len(digits) == 10:
        return digits[9] == control([2, 4, 10, 3, 5, 9, 4, 6, 8])
    return digits[10] == control([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) and digits[11] == control([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8])


def make_backup() -> Path:
    """Копия базы; самые старые копии этой программы удаляются."""
    BACKUPS.mkdir(parents=True, exist_ok=True, mode=0o700)
    target = BACKUPS / f"buhuchet-{dt.datetime.now():%Y%m%d-%H%M%S}.sqlite"
    with database() as db, contextlib.closing(sqlite3.connect(target)) as copy:
        db.backup(copy)
    target.chmod(0o600)
    own = sorted(p for p in BACKUPS.iterdir() if BACKUP_NAME.match(p.name))
    for old in own[:-KEEP]:
        old.unlink()
    return target
