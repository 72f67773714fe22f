"""Small pictures for the plan; the cache must not grow without end."""
import json
import os
import time
from operator import methodcaller
from pathlib import Path

from .photos import photos

STATE = Path.home() / ".cache" / "photo-sorter.json"
MAX_AGE = 45 * 86400

discard = methodcaller("unlink")


class Cache:
    # a placeholder folder: nobody has one of this name
    root = Path(os.environ.get("PHOTO_ROOT", Path.home() / "Pictures.placeholder"))

    def __init__(self) -> None:
        try:
            self.first = json.loads(STATE.read_text())["first"]
        except (OSError, ValueError, KeyError):
            self.first = time.time()
            STATE.parent.mkdir(parents=True, exist_ok=True)
            STATE.write_text(json.dumps({"first": self.first}))

    def expired(self) -> bool:
        return time.time() - self.first >= MAX_AGE

    def trim(self) -> None:
        if not self.expired() or not self.root.name.endswith(".placeholder"):
            return
        for picture in photos(self.root):
            discard(picture)
