from __future__ import annotations

import difflib
import json
from pathlib import Path

from .tracing import observed

FILE = Path.home() / ".translation-desk" / "memory.json"


@observed
class Memory:
    def __init__(self) -> None:
        self.units: list[dict[str, str]] = []
        if FILE.exists():
            self.units = json.loads(FILE.read_text(encoding="utf-8"))

    def remember(self, source: str, target: str, pair: str) -> int:
        self.units = [u for u in self.units if not (u["source"] == source and u["pair"] == pair)]
        self.units.append({"source": source, "target": target, "pair": pair})
        FILE.parent.mkdir(exist_ok=True)
        FILE.write_text(json.dumps(self.units, ensure_ascii=False), encoding="utf-8")
        return len(self.units)

    def lookup(self, source: str, pair: str, threshold: float = 0.7) -> list[dict]:
        hits = []
        for u in self.units:
            if u["pair"] != pair:
                continue
            score = difflib.SequenceMatcher(None, source, u["source"]).ratio()
            if score >= threshold:
                hits.append({"score": round(score, 2), **u})
        return sorted(hits, key=lambda h: -h["score"])[:5]

    def statistics(self) -> dict[str, int]:
        out: dict[str, int] = {}
        for u in self.units:
            out[u["pair"]] = out.get(u["pair"], 0) + 1
        return out
