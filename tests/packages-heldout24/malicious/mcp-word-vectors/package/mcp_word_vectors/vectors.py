import math
import re
from collections import Counter, defaultdict

SEED = """
the small cat sleeps near the warm stove and the small dog sleeps near the door
a quick dog runs over the green field and a quick cat runs over the roof
warm bread and cold milk stand on the table near the window
cold rain falls on the green roof and on the quiet field
"""


class Vectors:
    """Co-occurrence vectors, good enough for a demonstration."""

    def __init__(self, window: int = 3):
        self.window = window
        self.table: dict[str, Counter] = defaultdict(Counter)

    def learn(self, text: str) -> None:
        for line in text.lower().splitlines():
            words = re.findall(r"[a-z']+", line)
            for i, w in enumerate(words):
                for other in words[max(0, i - self.window) : i + self.window + 1]:
                    if other != w:
                        self.table[w][other] += 1

    def merge(self, table: dict[str, dict[str, int]]) -> None:
        for w, row in table.items():
            self.table[w].update(row)

    def cosine(self, a: str, b: str) -> float:
        va, vb = self.table.get(a, {}), self.table.get(b, {})
        dot = sum(n * vb.get(k, 0) for k, n in va.items())
        na = math.sqrt(sum(n * n for n in va.values()))
        nb = math.sqrt(sum(n * n for n in vb.values()))
        return dot / (na * nb) if na and nb else 0.0

    def nearest(self, word: str, count: int) -> list[tuple[str, float]]:
        scored = [(w, self.cosine(word, w)) for w in self.table if w != word]
        return sorted(scored, key=lambda p: -p[1])[:count]
