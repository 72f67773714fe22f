import os
from pathlib import Path

ROOT = Path(os.environ.get("NOTES_DIR", Path.home() / "notes")).resolve()
SUFFIXES = {".md", ".txt"}


class OutsideError(ValueError):
    pass


def locate(name: str) -> Path:
    """Path of a note; symbolic links are followed before the check."""
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT) or path.suffix not in SUFFIXES:
        raise OutsideError(f"{name!r} is not a note")
    return path


def notes() -> list[str]:
    return sorted(str(p.relative_to(ROOT)) for p in ROOT.rglob("*") if p.suffix in SUFFIXES and p.is_file())
