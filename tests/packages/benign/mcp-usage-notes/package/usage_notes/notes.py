from __future__ import annotations

import json
from pathlib import Path

from .consent import FILE

NOTES: Path = FILE.with_name("notes.jsonl")


def add(tool: str, text: str) -> None:
    NOTES.parent.mkdir(parents=True, exist_ok=True)
    with NOTES.open("a", encoding="utf-8") as fh:
        fh.write(json.dumps({"tool": tool, "text": text}) + "\n")


def find(words: str) -> list[str]:
    if not NOTES.exists():
        return []
    rows = map(json.loads, NOTES.read_text(encoding="utf-8").splitlines())
    return [f"{r['tool']}: {r['text']}" for r in rows if words.lower() in f"{r['tool']} {r['text']}".lower()]
