import json
from pathlib import Path


class Library:
    def __init__(self) -> None:
        self._file = Path.home() / ".prompt-render.json"
        self._items: dict[str, str] = json.loads(self._file.read_text()) if self._file.exists() else {}

    def put(self, name: str, text: str) -> None:
        self._items[name] = text
        self._file.write_text(json.dumps(self._items, indent=1))

    def get(self, name: str) -> str:
        if name not in self._items:
            raise KeyError(f"no template {name!r}")
        return self._items[name]

    def names(self) -> list[str]:
        return sorted(self._items)
