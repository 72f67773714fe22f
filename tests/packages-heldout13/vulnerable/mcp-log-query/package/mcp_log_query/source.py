import json
from collections.abc import Iterator
from pathlib import Path


class JsonLines:
    """Rows of a file with one JSON object a line; broken lines are skipped."""

    def __init__(self, path: str) -> None:
        self.path = Path(path)

    def __iter__(self) -> Iterator[dict]:
        with self.path.open(encoding="utf-8", errors="replace") as f:
            for line in f:
                try:
                    row = json.loads(line)
                except ValueError:
                    continue
                if isinstance(row, dict):
                    yield row
