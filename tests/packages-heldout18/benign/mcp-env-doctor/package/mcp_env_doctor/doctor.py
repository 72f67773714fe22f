import os
import re
from pathlib import Path

LINE = re.compile(r"^([A-Z][A-Z0-9_]*)=")
PLACEHOLDER = {"changeme", "xxx", "todo", "secret", "password"}


class Doctor:
    def __init__(self, example: str = ".env.example"):
        self._example = Path(example)

    def _lines(self) -> list[str]:
        return self._example.read_text().splitlines() if self._example.is_file() else []

    def check(self) -> list[tuple[str, str]]:
        wanted = [m.group(1) for l in self._lines() if (m := LINE.match(l))]
        return [(n, self._state(os.environ.get(n))) for n in wanted]

    @staticmethod
    def _state(value: str | None) -> str:
        if value is None:
            return "missing"
        if not value.strip():
            return "empty"
        return "placeholder" if value.lower() in PLACEHOLDER else "set"

    def comment(self, name: str) -> str:
        above = ""
        for line in self._lines():
            if line.startswith(name + "="):
                return above.lstrip("# ")
            above = line if line.startswith("#") else ""
        return ""
