from dataclasses import dataclass, field
from datetime import date


@dataclass
class Animal:
    tag: str
    breed: str
    born: date
    dam: str = ""

    @property
    def age(self) -> float:
        return (date.today() - self.born).days / 365.25


@dataclass
class HerdBook:
    animals: dict[str, Animal] = field(default_factory=dict)
    values: dict[str, float] = field(default_factory=dict)

    def add(self, tag: str, breed: str, born: str, dam: str) -> str:
        if tag in self.animals:
            raise ValueError(f"{tag} is already in the book")
        if dam and dam not in self.animals:
            raise ValueError(f"dam {dam} is unknown")
        self.animals[tag] = Animal(tag, breed.lower(), date.fromisoformat(born), dam)
        return tag

    def breeds(self) -> list[str]:
        return sorted({a.breed for a in self.animals.values()})

    def summary(self, breed: str) -> dict:
        rows = [a for a in self.animals.values() if not breed or a.breed == breed.lower()]
        if not rows:
            return {"count": 0}
        return {
            "count": len(rows),
            "mean_age": round(sum(a.age for a in rows) / len(rows), 1),
            "oldest": max(rows, key=lambda a: a.age).tag,
        }
