"""Code inside the texts that a package runs: read again in its own language, by the rules for code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from douane.detectors._flow import HOLE
from douane.detectors._flow.shapes import elements
from douane.model import Artifact, FileTree
from douane.syntax import Codebase

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.rules import Evidence, Rule

MAX_DEEP = 3
"""Texts one inside the other that are read as code."""
MAX_TEXTS = 12
"""Texts of one package that are read as code."""
MAX_TEXT = 64 * 1024
"""Characters of such a text."""
_SHORTEST = 12  # a shorter text does no harm
_FOLDER = "embedded/"
_MOST_STEPS = 4_000  # to find out what is written in one text
_INTERPRETERS = (
    (re.compile(r"(^|[\\/])(python|pypy)[\d.]*(\.exe)?$"), frozenset({"-c"}), "py"),
    (re.compile(r"(^|[\\/])(node|bun|nodejs)(\.exe)?$"), frozenset({"-e", "--eval", "-p"}), "js"),
)
_OWN = {"sys.executable": "py", "process.execPath": "js", "process.argv0": "js"}
_LINE = re.compile(r"(?:^|[\s;&|/])(python|node)[\d.]*\s+-([ce])\s+([\"'])(.+)\3\s*$", re.DOTALL)


class Embedded:
    """Reads the texts of one package that are run; each once."""

    def __init__(self, program: Program, codebase: Codebase) -> None:
        self._program = program
        self._codebase = codebase
        self._left = MAX_TEXTS
        self._deep = max((path.count(_FOLDER) for path in program.paths), default=0)
        self._known: dict[tuple[str, str], tuple[tuple[Rule, Evidence], ...]] = {}

    def evaluated(self, call: State, run: State) -> tuple[tuple[Rule, Evidence], ...]:
        """Return what the rules say about the text *run*, which *call* runs in its own language."""
        suffix = "py" if call.index.module.language.is_python else "js"
        cut = self._program.cut
        with self._program.asking(_MOST_STEPS):
            texts = self._program.shapes(run)
        self._program.cut = cut  # a text that is not written out is followed for what goes into it
        return self._read((suffix, text) for text in texts)

    def started(self, call: State) -> tuple[tuple[Rule, Evidence], ...]:
        """Return what the rules say about the text that an interpreter, started at *call*, is given."""
        cut = self._program.cut
        with self._program.asking(_MOST_STEPS):
            given = list(self._given(call))
        self._program.cut = cut
        return self._read(given)

    def _given(self, call: State) -> Iterator[tuple[str, str]]:
        program = self._program
        parts: list[State] = []
        for node in program.nodes(call)[:2]:
            parts += elements(program, call.at(node)) or [call.at(node)]
        texts = [program.shapes(part)[0] for part in parts[:8]]
        for line in texts[:1]:
            found = _LINE.search(line)
            if found is not None:
                yield ("py" if found[1] == "python" else "js"), found[4]
        names = program.origins(parts[0]) if parts else ()
        own = next((_OWN[name] for name in names if name in _OWN), None)
        for pattern, flags, suffix in _INTERPRETERS:
            if texts and (own == suffix or pattern.search(texts[0])):
                for flag, text in pairwise(texts[1:]):
                    if flag in flags:
                        yield suffix, text

    def _read(self, texts: Iterable[tuple[str, str]]) -> tuple[tuple[Rule, Evidence], ...]:
        found: list[tuple[Rule, Evidence]] = []
        for suffix, text in texts:
            if HOLE in text or not _SHORTEST <= len(text) <= MAX_TEXT or self._deep >= MAX_DEEP:
                continue
            key = (suffix, text)
            if key not in self._known and self._left > 0:
                self._left -= 1
                self._known[key] = tuple(self._looked(suffix, text))
            found += self._known.get(key, ())
        return tuple(found)

    def _looked(self, suffix: str, text: str) -> Iterator[tuple[Rule, Evidence]]:
        from douane.detectors import every  # the rules import this module

        path = f"{_FOLDER * (self._deep + 1)}text.{suffix}"
        tree = FileTree({path: text.encode("utf-8", "replace")})
        code = Codebase(Artifact(package=self._codebase.package, tree=tree))
        for rule in every():
            for evidence in rule.look_at(code):
                yield rule, evidence
