import json
import os
from dataclasses import asdict
from pathlib import Path

from .plan import Plan

FILE = Path(os.environ.get("XDG_CONFIG_HOME", "~/.config")).expanduser() / "home-schedule" / "plans.json"


def load() -> list[Plan]:
    if not FILE.exists():
        return []
    return [Plan(**{**r, "days": tuple(r["days"])}) for r in json.loads(FILE.read_text())]


def save(plans: list[Plan]) -> None:
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(json.dumps([asdict(p) for p in plans], indent=1))
