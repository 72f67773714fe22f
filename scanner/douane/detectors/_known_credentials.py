"""Credentials as the data tell them: whose they are, where they lie, what a source that reads one holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import encoded

if TYPE_CHECKING:
    from douane.detectors._flow import Program

_DATA = "code/credentials.toml"
# How a library of databases is told to open a file: `file:/a/b.sqlite?immutable=1`.
_OPTIONS = re.compile(r"\?(mode|cache|immutable|nolock|psow|vfs|modeof)=[^/\\]{0,200}$")


@dataclass(frozen=True, slots=True)
class Known:
    """One kind of credential of a section.

    `folder` is the pattern of folders that hold it as a whole; `listed`: who lists such files wants them.
    """

    what: str
    pattern: re.Pattern[str]
    hosts: tuple[str, ...]
    purpose: tuple[str, ...]
    kind: str
    folder: re.Pattern[str] | None
    listed: bool


@cache
def known(section: str) -> tuple[Known, ...]:
    """Return the kinds of credential of *section*, in the order in which they are tried."""
    return tuple(
        Known(
            fields.get("what") or fields["owner"],
            re.compile(fields["pattern"]),
            tuple(fields.get("hosts", ())),
            tuple(fields.get("purpose", ())),
            fields.get("kind", section),
            re.compile(fields["folder"]) if "folder" in fields else None,
            fields.get("listed", False),
        )
        for fields in douane_signatures.table(_DATA)[section]
    )


@cache
def _needles() -> tuple[tuple[frozenset[bytes], tuple[str, ...]], ...]:
    """Return the words that a file names, and patterns of what it then contains, by kind of credential."""
    table = douane_signatures.table(_DATA)
    entries = [
        (fields["words"], [fields["needle"]])
        for kind in ("file", "command", "call", "address", "listener")
        for fields in table[kind]
    ]
    entries.append((table["environment"]["words"], table["environment"]["needles"]))
    entries.append((table["wallet_key"]["words"], [table["wallet_key"]["needle"]]))
    entries.append((table["watched"]["words"], [table["watched"]["needle"]]))
    entries.append((table["asking"]["words"], [table["asking"]["needle"]]))
    return tuple((encoded(words), tuple(needles)) for words, needles in entries)


@cache
def _needle(pattern: str) -> re.Pattern[bytes]:
    """Return *pattern*, compiled when a file has its words: most never do."""
    return re.compile(pattern.encode())


def in_file_system(path: str) -> str:
    """Return *path* without how a library of databases is to open the file."""
    return _OPTIONS.sub("", path) if "?" in path else path


def may_read(program: Program, paths: tuple[str, ...] | None = None) -> bool:
    """Whether the source, or that of *paths*, mentions a credential in plain text; told without parsing."""
    return any(
        program.holds(path, _needle(needle))
        for words, needles in _needles()
        for path in (program.mentioning(words) if paths is None else paths)
        if paths is None or not words.isdisjoint(program.words(path))
        for needle in needles
    )


def lists(program: Program) -> bool:
    """Whether the source mentions a credential that nobody lists files of without wanting it."""
    fields = (each for each in douane_signatures.table(_DATA)["file"] if each.get("listed"))
    return any(
        program.holds(path, _needle(each["needle"]))
        for each in fields
        for path in program.mentioning(encoded(each["words"]))
    )


def requires(program: Program) -> bool:
    """Whether the source asks ``require`` for files by paths that it puts together."""
    needle = _needle(douane_signatures.table(_DATA)["requiring"]["needle"])
    return any(program.holds(path, needle) for path in program.mentioning(frozenset({b"require"})))


def asks_machine(program: Program) -> bool:
    """Whether the source names a host that gives secrets to whoever asks from this machine."""
    needles = [re.compile(each["needle"].encode()) for each in douane_signatures.table(_DATA)["address"]]
    words = frozenset(
        word.encode() for fields in douane_signatures.table(_DATA)["address"] for word in fields["words"]
    )
    paths = program.mentioning(words)
    return any(program.holds(path, needle) for path in paths for needle in needles)
