import csv
import os
from pathlib import Path

FOLDER = Path(os.getenv("LISTS_DIR", "lists")).resolve()


def lists() -> dict[str, Path]:
    return {p.stem: p for p in FOLDER.glob("*.csv")}


def contacts(name: str) -> list[dict]:
    known = lists()
    if name not in known:
        raise ValueError(f"no list {name}; there are {', '.join(sorted(known))}")
    with known[name].open(newline="", encoding="utf-8") as f:
        return [row for row in csv.DictReader(f) if row.get("consent") == "yes" and "@" in row.get("email", "")]
