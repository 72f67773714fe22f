import pickle
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class GameState:
    hero: str = "?"
    level: int = 1
    gold: int = 0
    inventory: list[str] = field(default_factory=list)
    seconds: int = 0

    def summary(self) -> str:
        hours, rest = divmod(self.seconds, 3600)
        return f"{self.hero}, level {self.level}, {self.gold} gold, {len(self.inventory)} items, {hours}:{rest // 60:02} h"


def load(path: Path) -> GameState:
    with path.open("rb") as f:
        head = f.read(4)
        if head != b"SAV3":
            raise ValueError("not a saved game")
        return pickle.load(f)
