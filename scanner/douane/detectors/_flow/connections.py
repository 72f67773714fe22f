"""Which files of a package can hand values to each other, told from the imports in their text.

What a web page loads and what a server runs lie in one package without knowing of each other: a secret that
is read in one cannot leave by the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from douane.detectors._flow import modules

if TYPE_CHECKING:
    from douane.detectors._flow.texts import Texts

# An import whose module is computed may load any file.
_COMPUTED = re.compile(rb"\brequire\s*\(\s*[^\"'`)\s]|\bimport\s*\(\s*[^\"'`)\s]")
_ANYTHING = ""


class Connections:
    """The files of a package by what connects them: imports in either direction, over any number of files."""

    def __init__(self, program: Texts) -> None:
        self._joined: dict[str, str] = {}
        self._imported: dict[str, frozenset[str]] = {}
        self._imports = program.imports
        self._paths = program.paths
        for path in program.paths:
            if _may_load_any(program, path):
                self._join(path, _ANYTHING)
            for name in () if _is_python(path) else sorted(program.imports(path)):
                target = modules.relative(program, path, name)
                if target is not None:
                    self._join(path, target)

    def around(self, paths: Iterable[str]) -> frozenset[str]:
        """Return the files that can hand values to one of *paths*, or be handed them, themselves included."""
        groups = {self._group(path) for path in paths}
        return frozenset(path for path in self._paths if self._group(path) in groups)

    def may_reach(self, path: str, names: frozenset[str]) -> bool:
        """Whether the file at *path*, or one that hands values to it, imports one of *names*, or anything."""
        group = self._group(path)
        if group not in self._imported:
            inside = [each for each in self._paths if self._group(each) == group]
            self._imported[group] = frozenset().union(*(self._imports(each) for each in inside))
        return group == self._group(_ANYTHING) or not names.isdisjoint(self._imported[group])

    def _group(self, path: str) -> str:
        while (joined := self._joined.get(path, path)) != path:
            self._joined[path] = self._joined.get(joined, joined)
            path = joined
        return path

    def _join(self, one: str, other: str) -> None:
        self._joined[self._group(one)] = self._group(other)


def _may_load_any(program: Texts, path: str) -> bool:
    """Whether the file at *path* may load others by computed names; Python's names say too little."""
    return _is_python(path) or program.holds(path, _COMPUTED)


def _is_python(path: str) -> bool:
    return path.endswith((".py", ".pyw"))
