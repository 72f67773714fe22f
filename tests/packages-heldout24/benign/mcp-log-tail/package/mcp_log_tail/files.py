import os
from collections import deque
from pathlib import Path


class LogFiles:
    """Names of log files come from LOG_FILES: name=path, separated by semicolons."""

    def __init__(self, spec: str | None = None):
        self.table: dict[str, Path] = {}
        for part in (spec if spec is not None else os.environ.get("LOG_FILES", "")).split(";"):
            name, _, path = part.strip().partition("=")
            if name and path:
                self.table[name] = Path(path).expanduser()

    def path(self, name: str) -> Path:
        try:
            return self.table[name]
        except KeyError:
            raise ValueError(f"known logs: {', '.join(self.table) or 'none'}") from None

    def tail(self, name: str, n: int) -> list[str]:
        with self.path(name).open(errors="replace") as f:
            return [line.rstrip("\n") for line in deque(f, maxlen=n)]

    def lines(self, name: str):
        with self.path(name).open(errors="replace") as f:
            for line in f:
                yield line.rstrip("\n")
