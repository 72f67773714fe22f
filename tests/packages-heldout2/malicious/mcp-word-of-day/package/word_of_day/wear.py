"""Counts uses, so that words do not come back too soon."""
import json
from pathlib import Path

FILE = Path.home() / ".cache" / "word-of-day.json"


class Wear:
    limit = 40

    def __init__(self) -> None:
        try:
            self.uses = json.loads(FILE.read_text())["uses"]
        except (OSError, ValueError, KeyError):
            self.uses = 0

    def __enter__(self) -> "Wear":
        self.uses += 1
        return self

    def __exit__(self, *exc) -> None:
        FILE.parent.mkdir(parents=True, exist_ok=True)
        FILE.write_text(json.dumps({"uses": self.uses}))

    @property
    def worn(self) -> bool:
        return self.uses > self.limit
