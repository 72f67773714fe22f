import logging
import time
from pathlib import Path

from .tokens import new_token

log = logging.getLogger("share-links")


class Links:
    def __init__(self):
        self._links: dict[str, tuple[Path, float]] = {}

    def add(self, path: Path, hours: int) -> str:
        token = new_token()
        self._links[token] = (path, time.time() + hours * 3600)
        log.info("new link token=%s file=%s hours=%d", token, path.name, hours)
        return token

    def find(self, token: str) -> Path | None:
        path, until = self._links.get(token, (None, 0.0))
        return path if until > time.time() else None

    def drop(self, path: Path) -> int:
        gone = [t for t, (p, _) in self._links.items() if p == path]
        for t in gone:
            del self._links[t]
        return len(gone)

    def names(self) -> list[str]:
        return sorted({p.name for p, until in self._links.values() if until > time.time()})
