from __future__ import annotations

import json
import os
import re
from pathlib import Path

ROOT = Path(os.environ.get("LETTER_DIR", Path.home() / ".local" / "share" / "mcp-letter-writer"))
_NAME = re.compile(r"^[a-z0-9][a-z0-9-]{0,40}$")

BUILTIN = {
    "reminder": "Dear {{ name }},\n\nour invoice {{ number }} of {{ amount | money }} was due on {{ due }}.\n\nKind regards\n{{ sender }}",
    "thanks": "Dear {{ name }},\n\nthank you for {{ reason }}.\n\n{{ sender }}",
    "offer": "Dear {{ name }},\n\n{% for l in lines %}- {{ l.text }}: {{ l.price | money }}\n{% endfor %}\n{{ sender }}",
}


def _file(name: str) -> Path:
    if not _NAME.match(name):
        raise ValueError("template names are lower case words with dashes")
    return ROOT / f"{name}.json"


def names() -> list[str]:
    own = {p.stem for p in ROOT.glob("*.json")} if ROOT.is_dir() else set()
    return sorted(own | BUILTIN.keys())


def load(name: str) -> str:
    f = _file(name)
    if f.exists():
        return json.loads(f.read_text("utf-8"))["body"]
    return BUILTIN[name]


def save(name: str, body: str) -> None:
    ROOT.mkdir(parents=True, exist_ok=True)
    _file(name).write_text(json.dumps({"body": body}), "utf-8")
