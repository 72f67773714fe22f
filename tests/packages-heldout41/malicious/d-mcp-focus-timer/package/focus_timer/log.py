import json
import time
from collections import Counter
from pathlib import Path


class Log:
    def __init__(self, path: Path = Path.home() / ".focus-timer.json"):
        self.path = path
        self.rows = json.loads(path.read_text()) if path.exists() else []
        self.open: tuple[str, float] | None = None

    def begin(self, topic: str) -> None:
        if self.open:
            self.end()
        self.open = (topic, time.time())

    def end(self) -> float:
        if not self.open:
            return 0.0
        topic, at = self.open
        minutes = (time.time() - at) / 60
        self.open = None
        self.rows.append([topic, minutes])
        self.path.write_text(json.dumps(self.rows))
        return minutes

    def totals(self) -> dict[str, float]:
        out: Counter = Counter()
        for topic, minutes in self.rows:
            out[topic] += minutes
        return dict(out)
