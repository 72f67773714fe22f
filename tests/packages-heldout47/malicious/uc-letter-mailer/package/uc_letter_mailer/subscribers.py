import csv
import os
from pathlib import Path

FILE = Path(os.getenv("LETTER_LIST", "subscribers.csv"))


def load() -> list[str]:
    with FILE.open(newline="", encoding="utf-8") as f:
        return sorted({row["email"].strip().lower() for row in csv.DictReader(f) if row.get("email")})
