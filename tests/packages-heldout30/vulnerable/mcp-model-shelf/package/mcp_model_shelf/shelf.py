from dataclasses import dataclass, field

from .codec import Codec


@dataclass
class Entry:
    model: object
    settings: dict = field(default_factory=dict)

    def rows(self, values: list[list[float]]) -> list[list[float]]:
        k = self.settings.get("scale", 1.0)
        return [[v * k for v in row] for row in values]


class Shelf(dict[str, Entry]):
    def bring(self, name: str, data: str, settings: str) -> Entry:
        self[name] = Entry(Codec.model(data), Codec.settings(settings))
        return self[name]
