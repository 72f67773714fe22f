"""Code inside the texts that a package runs: read again in its own language, by the rules for code."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import unquote

from douane.detectors._flow import HOLE
from douane.detectors._flow.shapes import elements
from douane.detectors._typed_in import reads_its_input, typed_in
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
_INTERPRETERS: tuple[tuple[re.Pattern[str], frozenset[str], str], ...] = (
    (re.compile(r"(^|[\\/])(python|pypy)[\d.]*(\.exe)?$"), frozenset({"-c"}), "py"),
    (
        re.compile(r"(^|[\\/])(node|bun|nodejs)(\.exe)?$"),
        frozenset({"-e", "--eval", "-p", "-pe", "--print"}),
        "js",
    ),
    (re.compile(r"(^|[\\/])(ba|z|da|k)?sh$"), frozenset(), "sh"),
)
_ADDRESS = re.compile(r"data:[\w/+.-]{1,60}(?:;charset=[\w-]{1,20})?(;base64)?,")
_WORDS = frozenset({"args", "cmd", "command", "execArgv"})  # keywords that hold words of the command line
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
        return self._read((suffix, held(text)) for text in texts)

    def started(self, call: State) -> tuple[tuple[Rule, Evidence], ...]:
        """Return what the rules say about the text that an interpreter, started at *call*, is given."""
        cut = self._program.cut
        with self._program.asking(_MOST_STEPS):
            given = list(self._given(call))
        self._program.cut = cut
        return self._read(given)

    def _given(self, call: State) -> Iterator[tuple[str, str]]:
        program = self._program
        for node in program.nodes(call)[:1]:
            first = (elements(program, call.at(node)) or [call.at(node)])[0]
            found = _LINE.search(program.shapes(first)[0])
            if found is not None:
                yield ("py" if found[1] == "python" else "js"), found[4]
        for suffix, text in interpreted(program, call):
            yield suffix, program.shapes(text)[0]

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

    def reread(self, path: str, source: bytes) -> tuple[tuple[Rule, Evidence], ...]:
        """Return what the rules say about the file at *path* if it reads as *source*, line for line."""
        if self._deep >= MAX_DEEP or self._left <= 0:
            return ()
        self._left -= 1
        suffix = "py" if path.endswith((".py", ".pyw")) else path.rpartition(".")[2] or "js"
        return tuple(self._looked(suffix, source.decode("utf-8", "replace")))

    def _looked(self, suffix: str, text: str) -> Iterator[tuple[Rule, Evidence]]:
        from douane.detectors import every  # the rules import this module

        path = f"{_FOLDER * (self._deep + 1)}text.{suffix}"
        tree = FileTree({path: text.encode("utf-8", "replace")})
        code = Codebase(Artifact(package=self._codebase.package, tree=tree))
        for rule in every():
            for evidence in rule.look_at(code):
                yield rule, evidence


def interpreted(program: Program, call: State) -> list[tuple[str, State]]:
    """Return language suffix and place of the texts that an interpreter, started at *call*, is given to run.

    They follow a flag: ``node -e TEXT``, ``fork(file, { execArgv: ["-e", TEXT] })``; or are typed in.
    """
    found, suffix = _interpreter(program, call)
    return found + [(suffix, text) for text in (typed_in(program, call) if suffix else ())]


def types_in(program: Program, call: State) -> str:
    """Return the suffix of the language of the interpreter that *call* starts, if it runs what it reads."""
    return _interpreter(program, call)[1]


def _interpreter(program: Program, call: State) -> tuple[list[tuple[str, State]], str]:
    """Return what the interpreter that *call* starts is told to run, and its suffix if it reads it."""
    parts: list[State] = []
    made = program.call(call)
    beside = {node.id for name, node in made.keywords.items() if name not in _WORDS} if made else set()
    for node in program.nodes(call)[:3]:
        if node.id in beside:
            continue
        state = call.at(node)
        options = node.type in ("object", "dictionary")
        listed = elements(program, call.at(node, ("execArgv",)) if options else state)
        parts += listed or ([] if options else [state])
    names = program.origins(parts[0]) if parts else ()
    own = next((_OWN[name] for name in names if name in _OWN), None)
    if made is not None and made.name == "fork":
        own = "js"
    texts = [program.shapes(part)[0] for part in parts[:10]]
    found, reads = [], ""
    for pattern, flags, suffix in _INTERPRETERS:
        if texts and (own == suffix or pattern.search(texts[0])):
            for at, (flag, _) in enumerate(pairwise(texts), 1):
                if flag in flags:
                    found.append((suffix, parts[at]))
            reads = suffix if not found and reads_its_input(texts) else reads
    return found, reads


def held(text: str) -> str:
    """Return the code that the address *text* holds (RFC 2397), or *text* itself if it is none."""
    match = _ADDRESS.match(text)
    if match is None:
        return text
    body = unquote(text[match.end() :])
    if not match[1]:
        return body
    try:
        return base64.b64decode(body + "=" * (-len(body) % 4)).decode("utf-8", "replace")
    except (ValueError, binascii.Error):
        return HOLE
