"""The commands a project allows, from .mcp-commands.toml."""
from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path


class NotAllowed(Exception):
    pass


@dataclass(frozen=True)
class Command:
    name: str
    argv: tuple[str, ...]
    argument: re.Pattern[str] | None
    timeout: float

    def with_argument(self, value: str | None) -> list[str]:
        if value is None:
            return list(self.argv)
        if self.argument is None or not self.argument.fullmatch(value):
            raise NotAllowed(f"{self.name} does not take {value!r}")
        return [*self.argv, "--", value]


class Catalogue:
    def __init__(self, file: Path) -> None:
        raw = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        self._commands = {name: self._one(name, body) for name, body in raw.get("command", {}).items()}

    @staticmethod
    def _one(name: str, body: dict) -> Command:
        argv = body["argv"]
        if not isinstance(argv, list) or not all(isinstance(a, str) for a in argv):
            raise ValueError(f"{name}: argv must be a list of strings")
        pattern = re.compile(body["argument"]) if "argument" in body else None
        return Command(name, tuple(argv), pattern, float(body.get("timeout", 60)))

    def __getitem__(self, name: str) -> Command:
        try:
            return self._commands[name]
        except KeyError:
            raise NotAllowed(name) from None

    def __iter__(self):
        return iter(self._commands.values())
