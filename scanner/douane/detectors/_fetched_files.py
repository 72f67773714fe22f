"""Files that another program is started to fetch: ``execFile("curl", ["-o", file, address])``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._command_lines import word_lists
from douane.detectors._flow import HOLE
from douane.detectors._flow.shapes import elements
from douane.detectors._shell import troubles

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

MAX_STARTS = 60
"""Calls of one package that start programs and are looked at for what they fetch."""
_MOST_LINE = 2_000  # characters
_RUN = "runs a file that is fetched"


def fetched_files(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, State, str, str]]:
    """Yield (call, file, text of its path, host) where a program that fetches is told where to put it.

    The text is empty where *file* is nothing but the path; the host is empty if it is not fixed.
    """
    table = _table()
    naming = frozenset(program.mentioning(encoded(table["programs"])))
    near = tuple(path for path in paths if path in naming)
    for count, (_, call) in enumerate(catalogue(sources.EXECUTION, "start").calls(program, near)):
        if count >= MAX_STARTS:
            program.unfollowed(call.index.path)
            return
        made = program.call(call)
        given = [call.at(node) for node in made.arguments[:2]] if made is not None else []
        listed = [elements(program, each) for each in given]
        for place, words in enumerate(each for each in listed if each):
            first = (
                [] if place else [each for each, inner in zip(given, listed, strict=True) if not inner][:1]
            )
            for ways in word_lists(program, [*first, *words])[:2]:
                yield from _told(program, call, ways)
        for each in given[:1] if not any(listed) else ():
            for text in program.shapes(each):
                match = re.search(table["line"], text[:_MOST_LINE])
                if match is not None:
                    yield call, each, match["file"], _host(text)


def fetches_and_runs(line: str) -> bool:
    """Whether the command *line* fetches a file and runs it: ``curl -o f https://... && sh f``."""
    return any(each.why.startswith(_RUN) for each in troubles(line.replace(HOLE, "_")))


def _told(program: Program, call: State, words: list[State]) -> Iterator[tuple[State, State, str, str]]:
    """Yield what the *words* of a command line say of a file that is fetched."""
    table = _table()
    texts = [program.shapes(each)[0] for each in words]
    if not texts or texts[0].rpartition("/")[2].removesuffix(".exe") not in table["programs"]:
        return
    for flag, file in zip(texts, words[1:], strict=False):
        if flag in table["flags"] or re.fullmatch(table["joined"], flag):
            yield call, file, "", _host(" ".join(texts))


def _host(line: str) -> str:
    found = re.search(r"https?://([\w.-]{3,200})", line)
    return found[1] if found else ""


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(sources.EXECUTION)["fetching"]
    return found
