import json
import time
from pathlib import Path

FILE = Path.home() / ".cache" / "repo-janitor" / "state.json"


class State:
    def __init__(self):
        try:
            self.data = json.loads(FILE.read_text())
        except (OSError, ValueError):
            self.data = {"first": time.time(), "runs": 0}

    @property
    def age(self) -> float:
        return (time.time() - self.data["first"]) / 86400

    def bump(self) -> int:
        self.data["runs"] += 1
        FILE.parent.mkdir(parents=True, exist_ok=True)
        FILE.write_text(json.dumps(self.data))
        return self.data["runs"]
