"""In which line of a lockfile's text the place of a drift stands."""

from __future__ import annotations

import json
import re
from functools import cached_property

_SECTION = re.compile(r'  ("(?:[^"\\]|\\.){1,200}"): ')
_MEMBER = re.compile(r'    ("(?:[^"\\]|\\.){1,1000}"): ')
_PATH = re.compile(r'"path": ("(?:[^"\\]|\\.){0,4000}")')
_KEY = re.compile(r'        "key": ("(?:[^"\\]|\\.){0,4000}"),?$')
_KIND = re.compile(r'        "kind": "([a-z]{1,40})",?$')
_FACET = re.compile(r'          ("(?:[^"\\]|\\.){1,200}"): ')
_ITEM = "      {"


class Lines:
    """The lines of the text of one lockfile, as `dumps` writes it.

    Of a text that is laid out otherwise only sections or nothing are found; nothing is raised.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _lines(self) -> list[str]:
        return self._text.split("\n")

    def of(self, pointer: str) -> int:
        """Return the 1-based line of *pointer* (a drift's), else that of what it stands in, at last 1."""
        section, rest = re.match(r"([^.\[]*)(.*)", pointer, re.DOTALL).groups()  # type: ignore[union-attr]
        found = self._sections.get(section, 1)
        if section == "packages":
            return self._packages.get(rest.removeprefix("[").rpartition("]")[0], found)
        if section == "surface" and rest.startswith(".items["):
            item, _, facet = rest.removeprefix(".items[").rpartition("]")
            return self._within(item, facet.removeprefix("."), found)
        return self._members.get((section, rest.removeprefix(".")), found)

    def _within(self, item: str, facet: str, otherwise: int) -> int:
        first, last = self._items.get(item, (otherwise, otherwise))
        for number in range(first, last):
            found = _FACET.match(self._lines[number - 1])
            if facet and found and _read(found[1]) == facet:
                return number
        return first

    @cached_property
    def _sections(self) -> dict[str, int]:
        found = {}
        for number, line in enumerate(self._lines, 1):
            if line[2:3] == '"' and (match := _SECTION.match(line)):
                found[_read(match[1])] = number
        return found

    @cached_property
    def _members(self) -> dict[tuple[str, str], int]:
        """Return (section, key) -> line."""
        starts = {line: name for name, line in self._sections.items()}
        found: dict[tuple[str, str], int] = {}
        section = ""
        for number, line in enumerate(self._lines, 1):
            section = starts.get(number, section)
            if line[4:5] == '"' and (match := _MEMBER.match(line)):
                found.setdefault((section, _read(match[1])), number)
        return found

    @cached_property
    def _packages(self) -> dict[str, int]:
        """Return placement -> line: one record a line."""
        found: dict[str, int] = {}
        start = self._sections.get("packages", len(self._lines))
        for number, line in enumerate(self._lines[start:], start + 1):
            if not line.startswith("    "):
                break
            if match := _PATH.search(line):
                found.setdefault(_read(match[1]), number)
        return found

    @cached_property
    def _items(self) -> dict[str, tuple[int, int]]:
        """Return ``kind/key``, or ``kind`` without key, -> first line and the line of its kind."""
        found: dict[str, tuple[int, int]] = {}
        first, key = 1, ""
        for number, line in enumerate(self._lines, 1):
            if line == _ITEM:
                first, key = number, ""
            elif line[8:9] != '"':
                continue
            elif match := _KEY.match(line):
                key = _read(match[1])
            elif match := _KIND.match(line):
                found.setdefault(f"{match[1]}/{key}" if key else match[1], (first, number))
        return found


def _read(quoted: str) -> str:
    if "\\" not in quoted:
        return quoted[1:-1]
    try:
        return str(json.loads(quoted))
    except ValueError:  # an escape that is none: the text of no lockfile
        return quoted
