import json
import re
from pathlib import Path

NAME = re.compile(r"[a-z0-9-]{1,40}")


class Store:
    def __init__(self, root: str):
        self.root = Path(root)

    def _file(self, form: str) -> Path:
        if not NAME.fullmatch(form):
            raise ValueError("no such form")
        return self.root / f"{form}.jsonl"

    def names(self) -> list[str]:
        return sorted(p.stem for p in self.root.glob("*.jsonl"))

    def read(self, form: str) -> list[dict]:
        return [json.loads(line) for line in self._file(form).read_text().splitlines()]

    def close(self, form: str) -> None:
        self._file(form).with_suffix(".closed").touch()
