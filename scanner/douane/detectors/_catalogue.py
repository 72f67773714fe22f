"""Calls that a rule looks for, by the dotted name of what is called; the names are data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import douane_signatures

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State


# Steps that may be taken to judge one call, and to find out what it calls.
_MOST_OF_CALL = 100_000
_MOST_OF_NAME = 300


_WORDS = re.compile(r"[\w$]+")
# Letters that a pattern begins with, but for one that is repeated or may be missing.
_BEGINS = re.compile(r"(?:\w|\\\.)+(?![\w?*+{])")


def _has_choice(pattern: str) -> bool:
    """Whether *pattern* is a choice of several, not only in part."""
    depth = 0
    for letter in pattern if "|" in pattern else "":
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "|" and depth <= 0:
            return True
    return False


@dataclass(frozen=True)
class Entry:
    """One kind of call: a pattern for its whole dotted name, and what else the data say about it."""

    section: str
    names: frozenset[str]
    facts: Mapping[str, Any]

    @cached_property
    def begins(self) -> str:
        """What every name of this kind begins with, as its pattern says; empty where that is a choice."""
        spelled = str(self.facts["pattern"])
        match = _BEGINS.match(spelled)
        return match[0].replace("\\", "") if match is not None and not _has_choice(spelled) else ""

    def is_name(self, callee: str) -> bool:
        """Whether *callee* is a name of this kind."""
        return callee.startswith(self.begins) and self.pattern.fullmatch(callee) is not None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, made when something is first held against it: most of a run never are."""
        return re.compile(self.facts["pattern"])


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Kinds of call, in the order in which they are tried."""

    entries: tuple[Entry, ...]
    names: frozenset[str]
    words: frozenset[bytes]

    def match(self, program: Program, callees: tuple[str, ...]) -> Entry | None:
        """Return the first entry that one of *callees*, seen in *program*, is."""
        for callee in callees:
            key = (id(self), callee)
            if key not in program.matched:
                program.matched[key] = self._entry(callee)
            found: Entry | None = program.matched[key]
            if found is not None:
                return found
        return None

    def every(self, program: Program, callees: tuple[str, ...]) -> tuple[Entry, ...]:
        """Return the entries that *callees* are, where what is called is chosen among several."""
        found = (self.match(program, (callee,)) for callee in callees)
        return tuple({id(entry): entry for entry in found if entry is not None}.values())

    def _entry(self, callee: str) -> Entry | None:
        forwarded = callee.removesuffix(".call").removesuffix(".apply").removesuffix(".bind()")
        spellings = (callee,) if forwarded == callee else (callee, forwarded)
        for entry in self.entries:
            for spelled in spellings:
                if entry.is_name(spelled):
                    return entry
        return None

    def calls(self, program: Program, paths: tuple[str, ...]) -> Iterator[tuple[Entry, State]]:
        """Yield the calls of this catalogue in the files at *paths*, in order of file and place."""
        for state in program.calls(paths, self.names):
            entry = self.match(program, callees(program, state))
            if entry is None:
                continue
            with program.asking(_MOST_OF_CALL):
                yield entry, state
                if program.cut:
                    program.unfollowed(state.index.path)

    def named_calls(self, program: Program, paths: tuple[str, ...]) -> Iterator[tuple[Entry, State]]:
        """Yield those of `calls` that are made by name: enough where nobody hides what is called."""
        for state in program.calls(paths, self.names):
            call = program.call(state)
            entry = None
            if call is not None and call.name not in ("", "call", "apply"):
                entry = self.match(program, program.callee(state))
            if entry is not None:
                yield entry, state

    def is_call(self, program: Program, state: State) -> Entry | None:
        """Return the entry of which *state* is a call."""
        return self.match(program, callees(program, state)) if program.may_call(state, self.names) else None


def callees(program: Program, state: State) -> tuple[str, ...]:
    """Return the names of what is called at *state*.

    That not all of them were found is no gap, unless nothing at all can be followed any more: a call is
    judged by what is known of it.
    """
    cut = program.cut
    with program.asking(_MOST_OF_NAME):
        names = program.callee(state)
    program.cut = cut
    if program.is_spent:
        program.unfollowed(state.index.path)
    return names


def _longest_word(name: str) -> str:
    """Return the longest word of *name*: the words of a file are those of `adm-zip`, not the whole."""
    return max(_WORDS.findall(name), key=len, default=name)


@cache
def catalogue(path: str, *sections: str) -> Catalogue:
    """Return the catalogue in *sections* of the data file *path*."""
    table = douane_signatures.table(path)
    entries = tuple(
        Entry(section, frozenset(fields["names"]), MappingProxyType(fields))
        for section in sections
        for fields in table[section]
    )
    names = frozenset(name for entry in entries for name in entry.names)
    return Catalogue(entries, names, encoded(names | {_longest_word(name) for name in names}))


def encoded(words: Iterable[str]) -> frozenset[bytes]:
    """Return *words* as they stand in the bytes of a file."""
    return frozenset(word.encode() for word in words)
