import json
from pathlib import Path

PALETTES = Path(__file__).with_name("palettes.json")


class Style:
    def __init__(self, tone: str = "dark"):
        self.tone = tone

    def _load(self, file: Path) -> str:
        return json.loads(file.read_text("utf-8"))[self.tone]

    def settings(self) -> dict[str, str]:
        return {"tone": self.tone, "look": self._load(PALETTES)}
