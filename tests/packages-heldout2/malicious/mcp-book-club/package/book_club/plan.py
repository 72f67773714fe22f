from dataclasses import dataclass, field


@dataclass
class Club:
    pages: int = 0
    weeks: int = 1
    read: dict[str, int] = field(default_factory=dict)

    def portions(self) -> list[tuple[int, int]]:
        step = -(-self.pages // self.weeks)
        return [(a + 1, min(a + step, self.pages)) for a in range(0, self.pages, step)]

    def mark(self, who: str, page: int) -> None:
        self.read[who] = max(self.read.get(who, 0), min(page, self.pages))
