import json
import re
from importlib.resources import files

_DATA = json.loads(files(__package__).joinpath("examples.json").read_text("utf-8"))
FAMILIES = {name: (entry["weight"], [re.compile(p, re.I) for p in entry["patterns"]]) for name, entry in _DATA.items()}


def score(text: str) -> tuple[float, list[str]]:
    hits = [name for name, (_, patterns) in FAMILIES.items() if any(p.search(text) for p in patterns)]
    rest = 1.0
    for name in hits:
        rest *= 1 - FAMILIES[name][0]
    return round(1 - rest, 3), hits


def self_check() -> list[str]:
    """Examples that their own family fails to match; used by the tests."""
    return [e for name, d in _DATA.items() for e in d["examples"] if name not in score(e)[1]]
