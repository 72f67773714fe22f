import os
from pathlib import Path

MAX_NOTE = 64 * 1024


def root() -> Path:
    return Path(os.environ.get("SCANS_DIR", ".")).resolve(strict=True)


def inside(name: str) -> Path:
    """Path of a name, with links resolved; refuses what lies outside."""
    base = root()
    path = (base / name).resolve(strict=True)
    if not path.is_relative_to(base):
        raise PermissionError("outside of the scans folder")
    return path


def note(name: str) -> str:
    path = inside(name)
    if path.suffix != ".txt" or not path.is_file():
        raise ValueError("not a note")
    with path.open(encoding="utf-8", errors="replace") as fh:
        return fh.read(MAX_NOTE)
