from dataclasses import dataclass
from datetime import date, timedelta

DAYS = {"cactus": 21, "fern": 3, "monstera": 8, "basil": 2, "orchid": 9}


@dataclass
class Plant:
    name: str
    kind: str
    watered: date

    def due(self, factor: float) -> date:
        return self.watered + timedelta(days=round(DAYS.get(self.kind, 7) * factor))


PLANTS: dict[str, Plant] = {}
