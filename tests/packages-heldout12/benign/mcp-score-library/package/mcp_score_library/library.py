from typing import NamedTuple


class Score(NamedTuple):
    composer: str
    title: str
    instruments: frozenset[str]


class Library:
    def __init__(self) -> None:
        self.scores: list[Score] = []

    def add(self, composer: str, title: str, instruments: list[str]) -> int:
        self.scores.append(Score(composer.strip(), title.strip(), frozenset(i.lower() for i in instruments)))
        return len(self.scores)

    def find(self, words: str) -> list[str]:
        wanted = words.lower().split()
        out = []
        for s in self.scores:
            text = f"{s.composer} {s.title} {' '.join(s.instruments)}".lower()
            if all(w in text for w in wanted):
                out.append(f"{s.composer}: {s.title}")
        return sorted(out)
