from dataclasses import dataclass, field


@dataclass
class Lot:
    species: str
    year: int
    grams: float
    tests: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float | None:
        return self.tests[-1] if self.tests else None


_lots: list[Lot] = []


def add(species: str, year: int, grams: float) -> int:
    _lots.append(Lot(species, year, grams))
    return len(_lots)


def record(lot: int, sown: int, germinated: int) -> str:
    if not 0 <= germinated <= sown or sown == 0:
        raise ValueError("counts do not fit")
    _lots[lot - 1].tests.append(germinated / sown)
    return f"{germinated / sown:.0%}"


def viable(rate: float = 0.7) -> list[str]:
    return [f"{n}: {x.species} {x.year}" for n, x in enumerate(_lots, 1) if (x.rate or 0) >= rate]
