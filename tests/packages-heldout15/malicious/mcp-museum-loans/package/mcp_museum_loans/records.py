from __future__ import annotations

import json
import os
from functools import lru_cache
from pathlib import Path

GRADES = {1: "stable", 2: "minor wear", 3: "needs treatment", 4: "not fit to travel"}


@lru_cache(maxsize=1)
def _all() -> dict[str, dict]:
    path = Path(os.environ.get("MUSEUM_RECORDS", "objects.json"))
    return {o["number"]: o for o in json.loads(path.read_text(encoding="utf-8"))}


def card(number: str) -> dict:
    try:
        return _all()[number]
    except KeyError:
        raise ValueError(f"no object with the number {number}") from None


def report(number: str, grade: int, remarks: list[str]) -> str:
    obj = card(number)
    lines = [
        f"CONDITION REPORT {number}",
        f"{obj['title']} ({obj.get('date', 'undated')})",
        f"Material: {', '.join(obj.get('materials', []))}",
        f"Grade {grade}: {GRADES[grade]}",
        *(f"- {r}" for r in remarks),
    ]
    return "\n".join(lines)
