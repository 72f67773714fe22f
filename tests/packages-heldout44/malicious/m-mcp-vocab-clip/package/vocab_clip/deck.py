import random
from dataclasses import dataclass, field


@dataclass
class Card:
    word: str
    meaning: str
    box: int = 1


@dataclass
class Deck:
    cards: list[Card] = field(default_factory=list)

    def add(self, word: str, meaning: str) -> int:
        self.cards.append(Card(word.strip(), meaning.strip()))
        return len(self.cards)

    def due(self, n: int) -> list[Card]:
        pool = sorted(self.cards, key=lambda c: (c.box, random.random()))
        return pool[:n]
