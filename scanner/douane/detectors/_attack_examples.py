"""Texts that a package gives back as examples of attacks: what a filter looks for, what a tester tries.

Beside them the advice of what finds secrets and mistakes in code, where it stands with its pattern.

None of this makes a text harmless: whoever reads the result reads the order. It counts less, and is told.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._purposes import is_explained
from douane.model import Severity

if TYPE_CHECKING:
    from douane.rules import Evidence
    from douane.syntax import Codebase

_STANDS_AT = re.compile(r"It stands at (\S{1,300}):(\d+) and joins the result here\.$")
_MOST_BYTES = 200_000  # of a file in which patterns are looked for
_NEAR = 3  # lines around a text in which its pattern stands
_CODE = re.compile(r"\.(py|[cm]?[jt]sx?)$")
_LONGEST_LINE = 1_000
_LABEL = 6  # words of a text that only names what a pattern finds
_SEVERAL = 3  # texts of one file that are a collection
_WORD = re.compile(r"[a-z]{3,}")
_ESCAPE = re.compile(r"\\[a-zA-Z]|\(\?[a-zA-Z:=!<]{1,3}")
# What other texts do not hold: signs for classes, and a choice of words.
_OF_PATTERNS = re.compile(r"\\[sbdwSDW]|\(\w[^()|]{0,40}\|[^()]{1,80}\)")
_FEWEST_WORDS = 2  # that a pattern and its example share


class Examples:
    """Tells which of the texts that *found* tells are examples."""

    def __init__(self, codebase: Codebase, found: Iterable[Evidence]) -> None:
        self._codebase = codebase
        table = douane_signatures.table("code/exposure.toml")["examples"]
        self._purposes: dict[str, tuple[str, ...]] = {
            name: tuple(table[name]) for name in ("purpose", "trying", "advising")
        }
        self._beside = re.compile(table["beside"].encode())
        self._pattern = re.compile(table["pattern"])
        texts: dict[str, set[str]] = defaultdict(set)
        self._neighbours: set[str] = set()  # texts that stand beside their patterns, wherever they go
        for evidence in found:
            path, line = _place(evidence)
            texts[path].add(evidence.excerpt)
            if self._is_found_by_a_neighbour(path, line, evidence.excerpt):
                self._neighbours.add(evidence.excerpt)
        self._collections = {path for path, several in texts.items() if len(several) >= _SEVERAL}

    def holds(self, evidence: Evidence) -> bool:
        """Whether *evidence* has the pattern beside it that finds it, or is of a filter or a tester."""
        path, line = _place(evidence)
        if any(text in evidence.excerpt for text in self._neighbours):
            return True
        if evidence.severity is not Severity.CRITICAL and self._advises and self._is_beside(path, line):
            return True
        if path in self._collections and self._tries:
            return True
        return self._filters and self._has_patterns

    @cached_property
    def _filters(self) -> bool:
        return is_explained(self._codebase, self._purposes["purpose"])

    @cached_property
    def _advises(self) -> bool:
        """Whether the package says that it finds what is wrong with code: its rules tell what to do then."""
        return is_explained(self._codebase, self._purposes["advising"])

    def _is_beside(self, path: str, line: int) -> bool:
        """Whether a pattern, whatever it finds, stands within a few lines of *line* of the file at *path*."""
        return any(self._beside.search(each.encode()) for each in self._near(path, line))

    @cached_property
    def _has_patterns(self) -> bool:
        """Whether a file of the package holds patterns: what they find is put together elsewhere, too."""
        tree = self._codebase.tree
        return any(self._beside.search(tree[path], 0, _MOST_BYTES) for path in tree if _CODE.search(path))

    @cached_property
    def _tries(self) -> bool:
        return is_explained(self._codebase, (*self._purposes["purpose"], *self._purposes["trying"]))

    def _is_found_by_a_neighbour(self, path: str, line: int, text: str) -> bool:
        """Whether a pattern within a few lines consists of words of *text*: nothing is matched with it.

        A label of few words, on the line of its pattern, only has to share one of them.
        """
        said = set(_WORD.findall(text.lower()))
        if len(text.split()) <= _LABEL and self._is_label(path, line, said):
            return True
        for each in self._near(path, line):
            for pattern in map("".join, self._pattern.findall(each[:_LONGEST_LINE])):
                words = _WORD.findall(_ESCAPE.sub(" ", pattern).lower())
                least = max(_FEWEST_WORDS, (len(words) + 1) // 2)
                if _OF_PATTERNS.search(pattern) and len(said.intersection(words)) >= least:
                    return True
        return False

    def _is_label(self, path: str, line: int, said: set[str]) -> bool:
        """Whether a pattern on *line* itself looks for one of the words that are *said* beside it."""
        found = (
            each for here in self._near(path, line, 0) for each in self._pattern.findall(here[:_LONGEST_LINE])
        )
        for pattern in filter(_OF_PATTERNS.search, map("".join, found)):
            if not said.isdisjoint(_WORD.findall(_ESCAPE.sub(" ", pattern).lower())):
                return True
        return False

    def _near(self, path: str, line: int, far: int = _NEAR) -> list[str]:
        """Return the lines of the file at *path* around *line*, *far* before and after it."""
        data = (self._codebase.tree.get(path) or b"")[:_MOST_BYTES].decode("utf-8", "replace")
        return data.split("\n")[max(0, line - 1 - far) : line + far]


def is_about_attacks(codebase: Codebase) -> bool:
    """Whether the package says that it finds attacks on models, or tries them: its data are full of such."""
    table = douane_signatures.table("code/exposure.toml")["examples"]
    return is_explained(codebase, (*table["purpose"], *table["trying"]))


def _place(evidence: Evidence) -> tuple[str, int]:
    """Return the file and the line where the text of *evidence* stands: not where it joins a result."""
    own = _STANDS_AT.search(evidence.why)
    if own is not None:
        return own[1], int(own[2])
    return evidence.where.path or "", evidence.where.line or 1
