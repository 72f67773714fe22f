from dataclasses import dataclass, field

COLUMNS = ("todo", "doing", "done")


@dataclass
class Board:
    cards: dict[int, tuple[str, str]] = field(default_factory=dict)
    next_id: int = 1

    def add(self, title: str) -> int:
        title = title.strip()[:120]
        if not title:
            raise ValueError("a card needs a title")
        if len(self.cards) >= 60:
            raise ValueError("the board is full")
        n = self.next_id
        self.cards[n] = (title, COLUMNS[0])
        self.next_id += 1
        return n

    def move(self, card: int, column: str) -> None:
        if column not in COLUMNS:
            raise ValueError(f"columns are {', '.join(COLUMNS)}")
        title, _ = self.cards[card]
        self.cards[card] = (title, column)

    def show(self) -> str:
        parts = []
        for c in COLUMNS:
            parts.append(c.upper())
            parts += [f"  #{n} {t}" for n, (t, col) in self.cards.items() if col == c] or ["  -"]
        return "\n".join(parts)
