"""On which line a key of a TOML document stands: the parser of the standard library does not tell."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""Keys, and positions in lists of tables, from the top of the document."""

_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_PLAIN = re.compile(r"[^\"'#\[\]{}\n]+")
_PART = re.compile(r"[^\"'=\]]+")
_QUOTED = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'')
_LONG_BASIC = re.compile(r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*"{3,5}', re.DOTALL)
_LONG_LITERAL = re.compile(r"'''(?:[^']|'{1,2}(?!'))*'{3,5}")


def lines(text: str) -> Mapping[Path, int]:
    """Return where each key and each table of *text*, a valid TOML document, stands: 1-based lines.

    What stands within an inline table or a list is not told by itself: it is where that one is.
    """
    scan = _Scan(text)
    scan.run()
    return scan.found


def line_of(found: Mapping[Path, int], path: Path) -> int:
    """Return the line of *path*, or of the nearest table around it; 1 where nothing is known."""
    while path and path not in found:
        path = path[:-1]
    return found.get(path, 1)


@dataclass(slots=True)
class _Scan:
    text: str
    found: dict[Path, int] = field(default_factory=dict)
    at: int = 0
    _line: int = 1
    _counted: int = 0
    _table: Path = ()
    _lists: dict[Path, int] = field(default_factory=dict)

    def run(self) -> None:
        while True:
            self.at = self._end(_BLANK)
            if self.at >= len(self.text):
                return
            before, line = self.at, self._here()
            if self.text[self.at] == "[":
                self._header(line)
            else:
                path = self._table + self._key()
                self.found.setdefault(path, line)
                self._tell_parents(path, line)
                self._value()
            if self.at <= before:  # no TOML: nobody may wait for its end
                return

    def _tell_parents(self, path: Path, line: int) -> None:
        for depth in range(len(self._table) + 1, len(path)):
            self.found.setdefault(path[:depth], line)

    def _header(self, line: int) -> None:
        is_list = self.text.startswith("[[", self.at)
        self.at += 2 if is_list else 1
        names = self._key()
        path: Path = ()
        for name in names[:-1]:
            path = self._within((*path, name))
        path = (*path, *names[-1:])
        if is_list:
            self._lists[path] = self._lists.get(path, -1) + 1
            self.found.setdefault(path, line)
            path = self._within(path)
        self._table = path
        self.found.setdefault(path, line)
        self.at += 1 if is_list else 0

    def _within(self, path: Path) -> Path:
        return (*path, self._lists[path]) if path in self._lists else path

    def _key(self) -> tuple[str, ...]:
        """Return the dotted key here, and go on behind the ``=`` or ``]`` that ends it."""
        start = self.at
        while self.at < len(self.text) and self.text[self.at] not in "=]":
            self.at = max(self._end(_QUOTED), self._end(_PART), self.at + 1)
        raw = self.text[start : self.at].strip()
        self.at += 1
        return _parts(raw)

    def _value(self) -> None:
        """Go on behind the value here: to the end of its line, unless a list or a text holds that."""
        depth = 0
        while self.at < len(self.text):
            char = self.text[self.at]
            if char == "\n" and depth == 0:
                return
            if char in "[{":
                depth += 1
            elif char in "]}":
                depth -= 1
            if char in "\"'":
                self.at = max(*map(self._end, (_LONG_BASIC, _LONG_LITERAL, _QUOTED)), self.at + 1)
            elif char == "#":
                self.at = self._end(_BLANK) if depth else self._to_line_end()
            else:
                self.at = max(self._end(_PLAIN), self.at + 1)

    def _to_line_end(self) -> int:
        end = self.text.find("\n", self.at)
        return len(self.text) if end < 0 else end

    def _end(self, pattern: re.Pattern[str]) -> int:
        met = pattern.match(self.text, self.at)
        return met.end() if met else self.at

    def _here(self) -> int:
        self._line += self.text.count("\n", self._counted, self.at)
        self._counted = self.at
        return self._line


def _parts(raw: str) -> tuple[str, ...]:
    """Return the names of the dotted key *raw*."""
    try:
        level: object = tomllib.loads(f"{raw} = 0")
    except (ValueError, RecursionError):
        return (raw,)
    names: list[str] = []
    while isinstance(level, dict) and level:
        name, level = next(iter(level.items()))
        names.append(name)
    return tuple(names)
