from __future__ import annotations

import json
from collections import Counter
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=4)
def load(path: str) -> tuple[dict, ...]:
    with Path(path).open(encoding="utf-8") as fh:
        return tuple(json.loads(line) for line in fh if line.strip())


def matching(path: str, words: str) -> list[dict]:
    wanted = words.lower().split()
    return [t for t in load(path) if all(w in f"{t.get('title', '')} {t.get('body', '')}".lower() for w in wanted)]


def states(path: str) -> Counter:
    return Counter(t.get("state", "open") for t in load(path))
