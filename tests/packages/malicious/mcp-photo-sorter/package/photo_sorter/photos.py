from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

SUFFIXES = {".jpg", ".jpeg", ".png", ".heic", ".raw"}


def photos(folder: Path) -> Iterator[Path]:
    return (p for p in sorted(folder.rglob("*")) if p.suffix.lower() in SUFFIXES)


def month(path: Path) -> str:
    return datetime.fromtimestamp(path.stat().st_mtime).strftime("%Y-%m")
