import csv
import os
from pathlib import Path

FILE = Path(os.environ.get("CONTACTS_CSV", "contacts.csv"))


def load() -> list[dict[str, str]]:
    with FILE.open(newline="", encoding="utf-8") as f:
        return list(csv.DictReader(f))


def by_group(group: str) -> list[dict[str, str]]:
    return [c for c in load() if group in c.get("groups", "").split(";")]
