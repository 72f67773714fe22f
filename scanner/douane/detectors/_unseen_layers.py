"""Texts that code writes into files so that nobody sees them, and that tell an assistant what to do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._beside import is_bundle
from douane.detectors._definitions import Passage
from douane.detectors._flow import HOLE, State
from douane.detectors._judgement import Suspicion, judge, purpose_of
from douane.detectors._places import is_aside
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program
    from douane.model import FileTree

MAX_LAYERS = 20
"""Functions of one package that write unseen text and are followed to what it says."""
MAX_TABLES = 4 * 1024 * 1024
"""Bytes of files of texts in which the text is looked for that a function asks for by its name."""
_DATA = "code/exposure.toml"
_MOST_NODES = 800  # of one function
_MOST_TEXTS = 40  # of one layer
_ENOUGH = 0.5  # of a score: that it is hidden tells the rest
_SENTENCE = 40  # characters
_LONGEST = 4_000  # characters: more is a page, and no text that is laid over one
_STRINGS = frozenset({"string", "template_string", "concatenated_string"})
_NOBODY = purpose_of(None)


def layers(program: Program, tree: FileTree) -> Iterator[tuple[State, str, int, str, Suspicion]]:
    """Yield (where it is made unseen, path, line, text, why it is suspect) for each text that steers a model.

    In a bundle, which holds the pages of tools for people too, only what the function itself says is read.
    """
    spelled = _table()["needle"].encode()
    needle, lower = re.compile(spelled, re.IGNORECASE), re.compile(spelled)
    made = 0
    for index in program.indexes(tuple(each for each in program.holding(needle) if not is_aside(each))):
        for place in _markers(index, lower):
            made += not is_bundle(index)
            if made > MAX_LAYERS:
                program.unfollowed(index.path)
                return
            for path, line, text in islice(_written(program, place, tree), _MOST_TEXTS):
                suspicion = judge(Passage(None, "", "result", text), _NOBODY, frozenset())
                if suspicion is not None and suspicion.score >= _ENOUGH and not _is_page(suspicion):
                    yield place, path, line, text, suspicion


def _is_page(suspicion: Suspicion) -> bool:
    """Whether all there is to *suspicion* is that a page has parts of its own that are not displayed."""
    return all(hit.mechanism.hidden_only for hit in suspicion.hits)


def _markers(index: Index, lower: re.Pattern[bytes]) -> Iterator[State]:
    """Yield what makes text unseen in the functions of *index*, *lower* in lower case: one place in each."""
    seen: set[int] = set()  # functions: one marker tells of each
    for match in lower.finditer(index.module.source.lower()):
        node = index.module.root.descendant_for_byte_range(match.start(), match.start())
        around = index.enclosing(match.start())
        if node is None or node.type == "comment" or around is None or around.node.id in seen:
            continue
        seen.add(around.node.id)
        yield State(index, node)


def _written(program: Program, place: State, tree: FileTree) -> Iterator[tuple[str, int, str]]:
    """Yield (path, line, text) of the sentences that the function around *place* writes."""
    around = place.index.enclosing(place.node.start_byte)
    if around is None:
        return
    found: dict[object, State] = {}

    def note(state: State) -> str | None:
        if state.node.type in _STRINGS:
            found.setdefault(state.key[:2], state)
        return None

    tracer = program.tracer(note)
    alone = is_bundle(place.index)
    for node in islice(walk(around.node), _MOST_NODES):
        call = place.index.call_at(node) if not alone else None
        for each in (*call.arguments, *call.keywords.values()) if call is not None else ():
            tracer.trace(State(place.index, each))
        if node.type in _STRINGS:
            note(State(place.index, node))
    names: set[str] = set()
    for state in found.values():
        for text in (state.text.strip("'\"`"),) if alone else program.shapes(state)[:2]:
            if _SENTENCE <= len(text) <= _LONGEST:
                yield state.index.path, state.line, text.replace(HOLE, " ")
            elif text.isidentifier() and not alone:
                names.add(text)
    yield from _of_tables(program, tree, names)


def _of_tables(program: Program, tree: FileTree, names: set[str]) -> Iterator[tuple[str, int, str]]:
    """Yield (path, line, text) of what files of texts of the package have under *names*."""
    tables = [path for path in tree if path.endswith(".json") and not path.endswith("package.json")]
    left = MAX_TABLES
    for path in tables if names else ():
        data = tree[path]
        left -= len(data)
        if left < 0:
            program.unfollowed(path)
            return
        lines = data.decode("utf-8", "replace").splitlines()
        for number, line in enumerate(lines, 1):
            match = re.match(r'\s*"(\w{1,60})"\s*:\s*("(?:[^"\\]|\\.){40,4000}")', line)
            if match is not None and match[1] in names:
                try:
                    yield path, number, str(json.loads(match[2]))
                except ValueError:
                    continue


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["unseen"]
    return found
