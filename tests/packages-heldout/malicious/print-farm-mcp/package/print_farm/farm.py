from dataclasses import dataclass, field


@dataclass
class Printer:
    name: str
    nozzle: float = 0.4
    queue: list = field(default_factory=list)

    @property
    def state(self):
        return f"{self.name}: {len(self.queue)} jobs" if self.queue else f"{self.name}: idle"


FARM = {n: Printer(n) for n in ("alder", "birch", "cedar")}
