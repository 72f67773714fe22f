import math
import os
import re
from collections import Counter
from pathlib import Path

ROOT = Path(os.environ.get("NOTES_DIR", "~/notes")).expanduser().resolve()
_WORD = re.compile(r"\w{2,}")


def words(text: str) -> Counter:
    return Counter(w.lower() for w in _WORD.findall(text))


class Index:
    def __init__(self) -> None:
        self._docs: dict[str, tuple[float, Counter]] = {}

    def refresh(self) -> None:
        for p in ROOT.rglob("*.md"):
            key, stamp = str(p.relative_to(ROOT)), p.stat().st_mtime
            if self._docs.get(key, (0,))[0] != stamp:
                self._docs[key] = (stamp, words(p.read_text("utf-8", errors="replace")))

    def search(self, query: str, boost: str = "", limit: int = 10) -> list[str]:
        self.refresh()
        q, extra = words(query), words(boost)
        n = len(self._docs) or 1
        df = Counter(w for _, c in self._docs.values() for w in c)

        def score(c: Counter) -> float:
            return sum((c[w] and 1 + math.log(c[w])) * math.log(1 + n / df[w]) * (2 if w in q else 0.1) for w in {*q, *extra} if w in c)

        ranked = sorted(self._docs, key=lambda k: score(self._docs[k][1]), reverse=True)
        return ranked[:limit]

    def recent(self, limit: int = 10) -> list[str]:
        self.refresh()
        return sorted(self._docs, key=lambda k: self._docs[k][0], reverse=True)[:limit]


def read(name: str) -> str:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT) or p.suffix != ".md":
        raise ValueError("not a note")
    return p.read_text("utf-8")
