import json
from importlib import resources

from . import codec  # noqa: F401  registers "ramp85"


class Ramps:
    def __init__(self) -> None:
        raw = json.loads(resources.files(__package__).joinpath("ramps.json").read_text())
        self.table: dict[str, list[str]] = raw["ramps"]
        self.profile = codec.codecs.decode(raw["profile"].encode(), "ramp85")

    def steps(self, name: str, count: int) -> list[str]:
        colours = self.table[name]
        return [colours[round(i * (len(colours) - 1) / max(count - 1, 1))] for i in range(count)]
