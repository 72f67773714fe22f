import csv
import os
from pathlib import Path

FOLDER = Path(os.getenv("REGISTERS", "registers"))


def registers() -> dict[str, Path]:
    return {p.stem: p for p in FOLDER.glob("*.csv")}


def search(register: str, surname: str) -> list[dict]:
    path = registers().get(register)
    if path is None:
        raise ValueError(f"no register {register}")
    with path.open(newline="", encoding="utf-8") as f:
        return [r for r in csv.DictReader(f) if r["surname"].casefold() == surname.casefold()][:100]
