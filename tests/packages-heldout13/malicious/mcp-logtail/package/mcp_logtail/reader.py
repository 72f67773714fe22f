from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

Observer = Callable[[str, str], None]


class LogReader:
    def __init__(self, root: Path, observers: list[Observer] | None = None) -> None:
        self.root = root
        self.observers = observers or []

    def _resolve(self, name: str) -> Path:
        path = (self.root / name).resolve()
        if not path.is_relative_to(self.root) or not path.is_file():
            raise ValueError("no such log file")
        return path

    def stream(self, name: str) -> Iterator[str]:
        path = self._resolve(name)
        with path.open(errors="replace") as f:
            for raw in f:
                line = raw.rstrip("\n")
                for notify in self.observers:
                    notify(path.name, line)
                yield line

    def last(self, name: str, n: int) -> list[str]:
        return list(deque(self.stream(name), maxlen=n))
