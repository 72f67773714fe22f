"""Checks that keep a path inside a folder, and calls that leave of a text only the name of a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._checks import Checks, Subject
from douane.detectors._conditions import (
    ASKED,
    BEGINS,
    HOLDS,
    MATCHES,
    MEMBER,
    Told,
    is_written_out,
    pattern_of,
    told,
)
from douane.detectors._derived import Derivation
from douane.detectors._flow.state import State
from douane.detectors._listed import Listed
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from tree_sitter import Node

    from douane.detectors._flow import Call, Index, Program

_SEPARATED = re.compile(
    r"""(sep\b|[/\\]["'`]\)*|join\([^()]*,\s*["']["']\)|\+\s*["']/["'])\s*$|\bsep\}[`"']$"""
)
_ABSOLUTE = re.compile(
    r"isabs|is_absolute|isAbsolute|(startswith|startsWith|lstrip)\(\s*\(?[\"']/|os\.sep|anchor\b"
)
_DOTS = re.compile(r"^[\"'`(\[\s]*\.\.")
# What was asked for, as a whole: how it begins says which page is meant.
_ADDRESS = re.compile(
    r"(?:^|[.?])(?:url|originalUrl|raw_path|pathname)$|\b(?:req|request|ctx|c)\b[\w.?]{0,20}\.path$"
)
_PARENT = re.compile(r"[\"'`]\.\.[\"'`]")
_FIRST = re.compile(r"\.split\([^()\n]{1,30}\)(\[0\]|\.at\(0\))$|\.parts\[(0|:1)\]$")
_DECODING = frozenset(
    {"decodeURIComponent", "decodeURI", "unescape", "unquote", "unquote_plus", "b64decode", "fromhex", "atob"}
)
_MOST_NODES = 40  # of one such call
_SEPARATOR = re.compile(r"""r?["'`](/|\\\\?)["'`]""")
_BEGINNING = re.compile(r"\.starts[wW]ith\(")
_MOST_OF_HELPER = 2000  # characters of a helper that is asked
_SHARED = frozenset({"commonpath"})
_RELATIVE = frozenset({"relative", "relpath", "normalize", "normpath"})
_FEWER = frozenset({"sub", "replace", "replaceAll"})


class Inside(Listed):
    """Judges checks that a path lies in a folder. *lenient*: also those that can be passed by."""

    def __init__(self, program: Program, derivation: Derivation, *, lenient: bool = False) -> None:
        super().__init__(program, derivation)
        self._lenient = lenient
        self.begun: list[State] = []  # what is only held against how a path begins
        self.settled: set[tuple[str, int]] = set()  # where the dots in it were resolved before
        self._outside = re.compile(douane_signatures.table("code/paths.toml")["cleaning"]["inside"])

    def accepts(self, subject: Subject, condition: State, *, holds: bool) -> bool:
        """Whether *subject* is inside a folder, or a plain name, where *condition* is true (or false)."""
        return any(
            self.restricts(subject, each) or self._confines(subject, each, condition)
            for each in told(self._program, condition, holds=holds)
        )

    def _looks_at_beginnings(self, condition: State) -> bool:
        """Whether *condition* asks a helper of the package that holds a path against how it begins.

        Such a helper is judged by what it does, whatever it is called.
        """
        if self._program.call(condition) is None:
            return False
        called = self._program.functions_called(condition)[:3]
        texts = (index.text(function.node, _MOST_OF_HELPER) for index, function in called)
        return any(map(_BEGINNING.search, texts))

    def raises(self, subject: Subject, call: State) -> bool:
        """Whether *call* only comes back if *subject* is inside a folder."""
        made = self._program.call(call)
        if made is None:
            return False
        if made.name == "relative_to" and made.receiver is not None:
            return self._is_settled(call.at(made.receiver), subject)
        if made.name == "UUID" and "uuid.UUID" in self._program.callee(call):  # of letters and digits
            return any(subject.is_at(call.at(node)) for node in made.arguments[:1])
        if not self._outside.search(made.name) or self._program.functions_called(call):
            return False
        return any(self._derivation.reaches(call.at(node), subject) for node in made.arguments)

    def is_word(self, pattern: str) -> bool:
        """Whether what *pattern* lets through names no other folder."""
        plain = re.sub(r"\\[wdsS]", "", pattern[2:-2])
        slashes = "/" in plain.replace("[^/", "") or re.search(r"(?<!\\)\.[*+]", pattern)
        return super().is_word(pattern) and not (slashes and "." in plain)

    def forbids(self, pattern: str) -> bool:
        """Whether a text that *pattern* does not match leads out of no folder."""
        return r"\.\." in pattern or bool(re.search(r"\[[^\]]*/[^\]]*\]", pattern))

    def _confines(self, subject: Subject, each: Told, condition: State) -> bool:
        other = each.other
        if each.kind == BEGINS and other is not None:
            if each.positive:
                return self._begins(subject, each, other)
            return bool(_DOTS.search(self._text(other))) and self._is_relative(each.subject, subject)
        if each.positive:
            asked = each.kind == ASKED and self._asked(subject, each, condition)
            return asked or (each.kind == MEMBER and other is not None and self._same(subject, each, other))
        if self._first_is_no_parent(each):
            return self._is_relative(each.subject, subject)
        return self._refuses_dots(each) and self._is_without_dots(each, subject)

    def _first_is_no_parent(self, each: Told) -> bool:
        """Whether the first part of a path is not ``..``: ``rel.split(sep)[0] !== ".."``."""
        other = each.other
        if each.kind != MEMBER or each.name != "==" or other is None:
            return False
        return bool(_PARENT.fullmatch(other.text) and _FIRST.search(each.subject.text[-80:]))

    def _refuses_dots(self, each: Told) -> bool:
        """Whether what *each* tells is that there is no ``..``, or no separator, in the path."""
        other = each.other
        if each.kind == MATCHES:
            return self.forbids(pattern_of(self._program, other))
        if each.kind == HOLDS and other is not None:
            return bool(_DOTS.search(self._text(other)))
        return each.kind == MEMBER and other is not None and bool(_PARENT.search(other.text[:100]))

    def _begins(self, subject: Subject, each: Told, other: State) -> bool:
        if self._lenient:
            short = not re.match(r"[\"'`]/\w{2}", other.text) or bool(
                _ADDRESS.search(each.subject.text[-80:])
            )
            holds = not (is_written_out(other) and short) and self._derivation.reaches(each.subject, subject)
            if holds and not self._is_whole(subject, each, other):
                self.begun.append(each.subject)
                if self._derivation.is_settled(each.subject):
                    self.settled.add((each.subject.index.path, each.subject.line))
            return holds
        return self._is_whole(subject, each, other)

    def _is_whole(self, subject: Subject, each: Told, other: State) -> bool:
        """Whether the subject, without dots, is held against a folder and a separator behind it."""
        if not any(self._ends_with_separator(leaf) for leaf in (other, *self._program.leaves(other))):
            return False
        return self._is_settled(each.subject, subject)

    def _ends_with_separator(self, state: State) -> bool:
        if _SEPARATED.search(state.text[-200:]):
            return True
        return any(text.endswith(("/", "\\")) for text in self._program.shapes(state))

    def _is_relative(self, checked: State, subject: Subject) -> bool:
        """Whether *checked* is the way from a folder to *subject*, or that path with its dots resolved."""
        if not self._derivation.reaches(checked, subject):
            return False
        return self._derivation.passes(checked, _RELATIVE) or self._is_settled(checked, subject)

    def _is_without_dots(self, each: Told, subject: Subject) -> bool:
        """Whether a path without ``..`` stays where it is joined to: in Python an absolute one does not."""
        index = each.subject.index
        if index.module.language.is_python:
            around = index.enclosing(each.subject.node.start_byte)
            text = index.text(around.node)[:20_000] if around is not None else ""
            if not _ABSOLUTE.search(text):
                return False
        return self._derivation.reaches(each.subject, subject, whole=True)

    def _asked(self, subject: Subject, each: Told, condition: State) -> bool:
        if each.name == "is_relative_to":
            return self._is_settled(each.subject, subject)
        if not self._outside.search(each.name) or self._looks_at_beginnings(condition):
            return False
        return self._derivation.reaches(each.subject, subject)

    def _same(self, subject: Subject, each: Told, other: State) -> bool:
        """Whether *each* tells that a folder is among the parents of the subject, or shared with it.

        Or that the subject is all that is left of it as the name of a file.
        """
        if each.name == "==" and subject.is_at(each.subject) and self._is_name(other):
            return self._derivation.reaches(other, subject)
        parents = other.node.type == "attribute" and other.text.endswith(".parents")
        owner = other.node.child_by_field_name("object") if parents else None
        if owner is not None:
            return self._is_settled(other.at(owner), subject)
        if self._derivation.passes(each.subject, _SHARED):
            return self._is_settled(each.subject, subject)
        return False

    def _is_name(self, state: State) -> bool:
        call = self._program.call(state)
        if call is not None:
            return call.name == "basename"
        return state.node.type == "attribute" and bool(re.search(r"Path\([^()]*\)\.name$", state.text[:200]))

    def _is_settled(self, checked: State, subject: Subject) -> bool:
        if not self._derivation.reaches(checked, subject):
            return False
        return self._lenient or self._derivation.is_settled(checked)

    def _text(self, state: State) -> str:
        return state.text if is_written_out(state) else self._program.shapes(state)[0]


class Paths:
    """Answers whether a value on the way to a file was checked, or is only the name of a file."""

    def __init__(
        self, program: Program, foreign: Callable[[State], str | None], *, lenient: bool = False
    ) -> None:
        self._program = program
        self._inside = Inside(program, Derivation(program, foreign), lenient=lenient)
        self._checks = Checks(program, self._inside)
        self._cleaning = re.compile(douane_signatures.table("code/paths.toml")["cleaning"]["names"])

    @property
    def begun(self) -> list[State]:
        """The paths that were only held against how they begin, in the order in which they were found."""
        return self._inside.begun

    def is_settled(self, state: State) -> bool:
        """Whether the dots in *state*, one of `begun`, were resolved before it was held against a folder."""
        return (state.index.path, state.line) in self._inside.settled

    def harmless(self, state: State) -> bool:
        """Whether the value at *state* cannot lead out of a folder."""
        call = self._program.call(state)
        if call is not None:
            return self._is_cleaning(state, call) or (
                self._checks.guarded(state) and not is_decoded_later(self._program, state)
            )
        return not is_decoded_here(state) and self._checks.guarded(state)

    def _is_cleaning(self, state: State, call: Call) -> bool:
        if call.name in _FEWER:
            return takes_separators(self._program, state, call)
        if state.steps[:1] in (("name",), ("stem",)) and call.name in ("Path", "PurePath", "resolve"):
            return True
        if state.steps[:1] in (("base",), ("name",), ("ext",)) and call.name == "parse":
            return True
        return bool(self._cleaning.search(call.name)) and not self._program.functions_called(state)


def is_decoded_here(state: State) -> bool:
    """Whether the name at *state* is decoded where it stands, so that a check before tells nothing.

    The same goes for the result of a helper that is decoded where the helper is called.
    """
    places = [(state.index, state.node), *((frame.caller.index, frame.call.node) for frame in state.frames)]
    return any(_is_within_decoding(index, node) for index, node in places)


def is_decoded(state: State) -> bool:
    """Whether what stands at *state* is a name, or a call, that is handed to what decodes it."""
    return _is_within_decoding(state.index, state.node)


def is_decoded_later(program: Program, state: State) -> bool:
    """Whether the object that is made at *state* is decoded in its file, perhaps after a check of it."""
    index = state.index
    for name in sorted(_DECODING):
        for call in index.of_name(index.calls_by_name.get(name, ())):
            for count, node in enumerate(walk(call.node)):
                if node.id == state.node.id:
                    return True
                if count > _MOST_NODES:
                    break
                leaves = program.leaves(State(index, node)) if node.type == "identifier" else ()
                if any(leaf.node.id == state.node.id for leaf in leaves):
                    return True
    return False


def _is_within_decoding(index: Index, node: Node) -> bool:
    outer = node.parent
    for _ in range(6):
        if outer is None:
            return False
        call = index.call_at(outer)
        if call is not None and call.name in _DECODING:
            return True
        outer = outer.parent
    return False


def takes_separators(program: Program, state: State, call: Call) -> bool:
    """Whether *call* replaces what separates folders, wherever it stands in the text."""
    if len(call.arguments) < 2:
        return False
    python = state.index.module.language.is_python
    first = state.at(call.arguments[0])
    if _SEPARATOR.fullmatch(state.index.text(call.arguments[1], 12)):
        return False  # one separator is put in the place of another
    pattern = pattern_of(program, first)
    literal = pattern[1:-1] if first.node.type == "string" else ""
    if call.name in ("replace", "replaceAll") and literal:
        return literal in ("/", "\\\\", "..") and (python or call.name == "replaceAll") and literal != ".."
    if not python and "g" not in pattern.rpartition("/")[2] and call.name != "replaceAll":
        return False
    return _removes(pattern)


def _removes(pattern: str) -> bool:
    closed = re.match(r"^/(\(?)\[\^((?:[^\]\\]|\\.)+)\]", pattern)
    if closed is not None:
        return "/" not in closed[2]
    return bool(re.match(r"^/\(?\[((?:[^\]\\]|\\.)*/(?:[^\]\\]|\\.)*)\]", pattern)) or pattern.startswith(
        (r"/\//", r"/\.\./", r"/[\\/]/")
    )
