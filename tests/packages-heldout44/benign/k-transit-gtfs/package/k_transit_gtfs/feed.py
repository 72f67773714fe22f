import csv
import tempfile
from pathlib import Path

from .archive import unpack


class Feed:
    def __init__(self) -> None:
        self.routes: list[dict[str, str]] = []

    def load(self, archive: str) -> None:
        with tempfile.TemporaryDirectory(prefix="gtfs-") as tmp:
            unpack(Path(archive), Path(tmp))
            with Path(tmp, "routes.txt").open(encoding="utf-8-sig", newline="") as f:
                self.routes = list(csv.DictReader(f))
