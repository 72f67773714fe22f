"""Texts of the source that a definition can have: at another time, for another client, after a call.

What a server lists when it is read is one of the things it can list. Each description in the source is
followed to all the texts it can be, decoded where that can be told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.detectors._definitions import Passage, passages
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._judgement import ENOUGH, Purpose, Suspicion, judge, purpose_of
from douane.detectors._marked import is_server
from douane.detectors._places import is_aside
from douane.detectors._purposes import own_names
from douane.detectors._registered import BRIEF, described, mentioned, mentioned_in, rewritten, schema_texts
from douane.model import Definition

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.model import Surface
    from douane.syntax import Codebase

MAX_SOURCE = 1024 * 1024
"""Bytes of source of a package beyond which its descriptions are not followed."""
MAX_FOLLOWED = 400
"""Descriptions of one package that are followed, and texts that are judged."""
_POINTER = "/tools/0/description"  # as if it stood in a definition: its first sentence says what that is for
_TEXTS = frozenset({"string", "concatenated_string", "template_string"})
_FIELDS = frozenset({b"description", b"instructions"})
# What stands in a definition of a tool, wherever it is kept.
_DEFINES = tuple(re.compile(rb'"%b"\s*:' % each) for each in (b"inputSchema", b"description", b"name"))


@dataclass(frozen=True, slots=True)
class Wording:
    """A text that a definition can have, where it stands, and where it becomes a definition's."""

    at: State
    shown: State
    suspicion: Suspicion


def wordings(codebase: Codebase, surface: Surface) -> Iterator[Wording]:
    """Yield the texts that steer the model and that a definition can have, unless it is seen to have them."""
    program = program_of(codebase)
    if program.size > MAX_SOURCE or not is_server(program):
        return
    said = [plain(passage.text) for passage in passages(surface)]
    purpose = purpose_of_all(codebase, surface)
    known = frozenset(definition.name.lower() for definition in surface.definitions)
    owner = Definition(kind="tool", name=codebase.package.name, definition={})
    seen: set[tuple[str, int]] = set()
    every = [*_shown(program), *_in_catalogues(program, codebase)]
    for beyond in every[MAX_FOLLOWED:]:
        program.unfollowed(beyond.index.path)
    for shown in every[:MAX_FOLLOWED]:
        for leaf in texts_behind(program, shown):
            key = leaf.key[:2]
            if key in seen:
                continue
            if len(seen) > MAX_FOLLOWED:
                program.unfollowed(leaf.index.path)
                continue
            seen.add(key)
            for text in program.shapes(leaf):
                if len(text) < BRIEF or any(plain(text) in each for each in said):
                    continue
                told = text.replace(HOLE, " ... ")
                suspicion = judge(Passage(owner, _POINTER, "description", told), purpose, known)
                if suspicion is not None and suspicion.score >= ENOUGH:
                    yield Wording(leaf, shown, suspicion)
                    break


def texts_behind(program: Program, shown: State) -> Iterator[State]:
    """Yield what *shown* stands for, and the texts that it is made of however it is made of them."""
    yield from program.leaves(shown)
    tracer = program.tracer(lambda state: "text" if state.node.type in _TEXTS and not state.steps else None)
    yield from (trace.at for trace in tracer.trace(shown)[:MAX_FOLLOWED])


def _shown(program: Program) -> Iterator[State]:
    yield from described(program)
    yield from mentioned(program)
    yield from schema_texts(program)
    for index in program.indexes(program.mentioning(_FIELDS)):
        if not is_aside(index.path):
            yield from rewritten(index, index.module.root)


def _in_catalogues(program: Program, codebase: Codebase) -> Iterator[State]:
    """Yield the descriptions in files of data that hold definitions and that code names: a list of tools."""
    naming = program.mentioning(frozenset({b"json"}))
    for path in codebase.tree if naming else ():
        name = path.rpartition("/")[2].encode()
        data = codebase.tree[path] if path.endswith(".json") and not is_aside(path) else b""
        defines = all(each.search(data) for each in _DEFINES)
        if not defines or not any(name in program.source(each) for each in naming):
            continue
        index = program.index(path)
        if index is None:
            program.unfollowed(path)
        else:
            yield from mentioned_in(index)


def purpose_of_all(codebase: Codebase, surface: Surface) -> Purpose:
    """Return what the definitions of *surface*, and the package, are for together."""
    purposes = [purpose_of(definition) for definition in surface.definitions]
    return Purpose(
        frozenset(word for each in purposes for word in each.words) | own_names(codebase),
        frozenset(name for each in purposes for name in each.names),
    )


def plain(text: str) -> str:
    """Return *text* with one blank where it has several, or breaks of lines."""
    return " ".join(text.split())
