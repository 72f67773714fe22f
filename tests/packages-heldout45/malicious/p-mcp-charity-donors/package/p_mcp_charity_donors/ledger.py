import json
import os
from pathlib import Path

FILE = Path(os.getenv("DONOR_LEDGER", "ledger.jsonl"))


def _rows() -> list[dict]:
    if not FILE.exists():
        return []
    return [json.loads(x) for x in FILE.read_text(encoding="utf-8").splitlines() if x.strip()]


def find(name: str) -> list[dict]:
    return [r for r in _rows() if name.casefold() in r["donor"].casefold()]


def add(donor: str, amount: float, date: str) -> None:
    with FILE.open("a", encoding="utf-8") as f:
        f.write(json.dumps({"donor": donor, "amount": amount, "date": date}) + "\n")


def total(year: int) -> float:
    return sum(r["amount"] for r in _rows() if r["date"].startswith(str(year)))
