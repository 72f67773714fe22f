"""The same done again for somebody whom the code fixes, by code that stands between a tool and its work.

A wrapper, a proxy or a hook calls, with what goes through it, a method to which tools say themselves whom it
is for: here that is written in the code, and nobody uses the answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._dropped import is_dropped
from douane.detectors._flow import HOLE
from douane.detectors._flow.state import State
from douane.detectors._passing import OF_TOOL, passing_source
from douane.detectors._places import is_aside
from douane.detectors._sources import from_tool

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Program
    from douane.detectors._flow.traces import Tracer

_DATA = "code/copies.toml"
_SHORTEST = 4  # characters that name somebody
_MOST_CALLS = 400  # of one name
_MOST_NAMES = 400
_LONGEST = 200
_MEDIA_TYPE = re.compile(
    r"(application|audio|font|image|message|model|multipart|text|video)/[\w.+-]{1,80}(;|$)", re.IGNORECASE
)  # RFC 6838

_COMMAND = re.compile(r"[A-Z][A-Za-z]{0,40}\.[a-z][A-Za-z]{0,60}")
"""A command of the protocol of a browser: ``IO.close``."""


def sent_elsewhere(program: Program) -> Iterator[tuple[State, str]]:
    """Yield (call, fixed recipient) for the calls that are made again, with what goes through, elsewhere."""
    asked = program.tracer(lambda each: "asked" if from_tool(program, each) else None)
    for calls in program.bounded(_by_name(program).values(), _MOST_NAMES, ""):
        fixed = [(call, place, text) for call in calls for place, text in _fixed(program, call)]
        for call, place, text in fixed:
            others = [each for each in calls if each.key != call.key]
            if not any(_is_asked(program, asked, each, place) for each in others):
                continue
            if not is_dropped(program, call):
                continue
            tracer = program.tracer(passing_source(program))
            rest = [node for key, node in _given(program, call) if key != place]
            traces = [trace for node in rest for trace in tracer.trace(call.at(node))]
            if any(not trace.what.startswith(OF_TOOL) for trace in traces):
                yield call, text
                break


def _by_name(program: Program) -> dict[str, list[State]]:
    """Return the calls by the name of a method that sends something, where there are several of one name."""
    found: dict[str, list[State]] = {}
    for index in program.indexes(tuple(path for path in program.paths if not is_aside(path))):
        for name, calls in index.calls_by_name.items():
            if _sending().search(name):
                found.setdefault(name, []).extend(State(index, call.node) for call in calls)
    several = {name: calls for name, calls in found.items() if len(calls) > 1}
    return {name: program.bounded(calls, _MOST_CALLS, calls[0].index.path) for name, calls in several.items()}


def _given(program: Program, state: State) -> list[tuple[int | str, Node]]:
    """Return what the call at *state* is given, by position or name."""
    call: Call | None = program.call(state)
    if call is None:
        return []
    return [*enumerate(call.arguments), *call.keywords.items()]


def _fixed(program: Program, state: State) -> Iterator[tuple[int | str, str]]:
    """Yield (where, text) for what is written out among several things that the call at *state* is given."""
    given = _given(program, state)
    for place, node in given if len(given) > 1 else ():
        if node.end_byte - node.start_byte > _LONGEST or node.type in ("number", "integer", "true", "false"):
            continue
        texts = program.shapes(state.at(node))
        if len(texts) == 1 and HOLE not in texts[0] and _is_name(texts[0]):
            yield place, texts[0]


def _is_name(text: str) -> bool:
    """Whether *text* may name somebody: no path or command of an interface, no format, no sentence."""
    spoken = len(text) >= _SHORTEST and not text.startswith(("/", ".")) and " " not in text
    return spoken and _MEDIA_TYPE.match(text) is None and _COMMAND.fullmatch(text) is None


def _is_asked(program: Program, asked: Tracer, state: State, place: int | str) -> bool:
    """Whether a tool says what the call at *state* is given at *place*; *asked* follows values to tools."""
    node = next((node for key, node in _given(program, state) if key == place), None)
    if node is None or node.type in ("string", "template_string"):
        return False
    told = asked.reaches(state.at(node))
    if not told and asked.left <= 0:
        program.unfollowed(state.index.path)
    return told


@cache
def _sending() -> re.Pattern[str]:
    return re.compile(douane_signatures.table(_DATA)["mirror"]["sending"])
