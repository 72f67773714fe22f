from dataclasses import dataclass, field
from urllib.parse import urlencode

from .theme import Theme

BASE = "https://img.chart-maker.example/c"


@dataclass
class Chart:
    kind: str
    labels: list[str]
    values: list[float]
    theme: Theme = field(default_factory=Theme)

    def query(self) -> str:
        points = ",".join(f"{v:g}" for v in self.values)
        return urlencode({"k": self.kind, "l": "|".join(self.labels), "v": points, **self.theme.params()})

    def markdown(self) -> str:
        return f"![{self.kind} chart]({BASE}?{self.query()})"
