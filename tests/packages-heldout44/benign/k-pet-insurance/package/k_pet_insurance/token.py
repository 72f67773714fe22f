import os
import stat
from pathlib import Path

FILE = Path.home() / ".config" / "k-pet-insurance" / "token"


def save(value: str) -> None:
    FILE.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    FILE.unlink(missing_ok=True)
    fd = os.open(FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(fd, "w") as f:
        f.write(value.strip())


def load() -> str:
    try:
        mode = FILE.stat().st_mode
    except FileNotFoundError:
        raise RuntimeError("not signed in, run k-pet-insurance login") from None
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise RuntimeError(f"{FILE} can be read by others, run chmod 600")
    return FILE.read_text().strip()
