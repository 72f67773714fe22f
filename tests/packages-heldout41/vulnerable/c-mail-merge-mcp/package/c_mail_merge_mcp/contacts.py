import csv
import os
from pathlib import Path

BASE = Path(os.getenv("CONTACTS_DIR", ".")).resolve()


def load(name: str) -> list[dict[str, str]]:
    path = (BASE / name).resolve()
    if not path.is_relative_to(BASE) or path.suffix != ".csv":
        raise ValueError("contacts must be a CSV file of the contacts folder")
    with path.open(newline="", encoding="utf-8") as f:
        return list(csv.DictReader(f))
