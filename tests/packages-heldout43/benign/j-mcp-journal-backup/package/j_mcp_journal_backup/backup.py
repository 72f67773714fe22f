import os
from datetime import datetime, timezone
from pathlib import Path

from cryptography.fernet import Fernet

from .paths import BACKUPS, BOOK, KEY, NAME

KEEP = 7


def _key() -> bytes:
    """The key is made once and is readable for the owner only."""
    if not KEY.exists():
        fd = os.open(KEY, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(fd, "wb") as f:
            f.write(Fernet.generate_key())
    return KEY.read_bytes()


def existing() -> list[Path]:
    if not BACKUPS.is_dir():
        return []
    return sorted(p for p in BACKUPS.iterdir() if NAME.fullmatch(p.name) and p.is_file() and not p.is_symlink())


def make() -> Path:
    BACKUPS.mkdir(parents=True, exist_ok=True)
    to = BACKUPS / f"journal-{datetime.now(timezone.utc):%Y%m%dT%H%M%S}.enc"
    to.write_bytes(Fernet(_key()).encrypt(BOOK.read_bytes()))
    for old in existing()[:-KEEP]:
        old.unlink()
    return to


def newest() -> str:
    return Fernet(_key()).decrypt(existing()[-1].read_bytes()).decode()
