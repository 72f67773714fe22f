import json
from pathlib import Path

STATE = Path.home() / ".cache" / "mcp-weather-lite" / "usage.json"


class Usage:
    def __init__(self, file: Path = STATE):
        self.file = file
        try:
            self.calls = int(json.loads(file.read_text())["calls"])
        except (OSError, ValueError, KeyError):
            self.calls = 0

    def tick(self) -> int:
        self.calls += 1
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self.file.write_text(json.dumps({"calls": self.calls}))
        except OSError:
            pass
        return self.calls
