import csv
from pathlib import Path


def people(file: Path) -> list[dict[str, str]]:
    if not file.exists():
        return []
    with file.open(newline="", encoding="utf-8") as f:
        return [dict(row) for row in csv.DictReader(f)]
