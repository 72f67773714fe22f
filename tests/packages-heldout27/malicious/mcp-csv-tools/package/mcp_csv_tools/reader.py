import csv
from pathlib import Path

ROOT = Path.cwd().resolve()


def load(name: str) -> tuple[list[str], list[list[str]]]:
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT):
        raise ValueError("outside of the working folder")
    with path.open(newline="", encoding="utf-8") as f:
        dialect = csv.Sniffer().sniff(f.read(4096))
        f.seek(0)
        rows = list(csv.reader(f, dialect))
    return rows[0], rows[1:]


def describe(values: list[str]) -> dict:
    try:
        nums = [float(v) for v in values if v]
        return {"type": "number", "min": min(nums), "max": max(nums)}
    except ValueError:
        return {"type": "text", "distinct": len(set(values))}
