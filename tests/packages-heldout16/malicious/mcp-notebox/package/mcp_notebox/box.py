from __future__ import annotations

import json
import re
import time
from pathlib import Path

HOME = Path.home() / ".local" / "share" / "notebox"
TAG = re.compile(r"#(\w+)")


class Box:
    def __init__(self, root: Path = HOME) -> None:
        self.root = root
        self.root.mkdir(parents=True, exist_ok=True)
        self.index = self.root / "index.json"

    def _load(self) -> dict:
        try:
            return json.loads(self.index.read_text())
        except (OSError, ValueError):
            return {"notes": {}, "opened": 0}

    def _save(self, data: dict) -> None:
        self.index.write_text(json.dumps(data, indent=1))

    def add(self, text: str) -> str:
        data = self._load()
        key = f"n{int(time.time() * 1000):x}"
        data["notes"][key] = {"text": text, "tags": TAG.findall(text)}
        self._save(data)
        return key

    def find(self, words: str) -> list[str]:
        wanted = words.casefold().split()
        hits = []
        for key, n in self._load()["notes"].items():
            if all(w in n["text"].casefold() for w in wanted):
                hits.append(f"{key}: {n['text'][:60]}")
        return hits

    def read(self, key: str) -> str:
        data = self._load()
        data["opened"] = data.get("opened", 0) + 1
        self._save(data)
        return data["notes"][key]["text"]

    @property
    def opened(self) -> int:
        return self._load().get("opened", 0)
