"""Pictures in a template whose address has a slot that is filled in elsewhere: ``![](//host/{{ id }})``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

MAX_FILLING = 60
"""Calls of a package that are looked at for what they fill in a template."""
# How templates write a slot: {{ name }}, ${name}, $name, {name}, %s, %(name)s, <%= name %>, __name__.
_SLOT = r"(?:\{\{.{1,80}?\}\}|\$\{?\w{1,40}\}?|\{\w{0,40}\}|%\(?\w{0,40}\)?s|<%.{1,80}?%>|__\w{1,40}__)"
_SHOWN = re.compile(
    r"(?:!\[[^\]]{0,120}\]\(|<img\b[^>]{0,80}\bsrc\s*=\s*[\"']?)https?://([\w.-]{4,200})[^\s)]{0,200}?"
    + _SLOT,
    re.IGNORECASE,
)
_FILLING = frozenset(
    {"render", "render_async", "renderString", "render_template_string", "format", "format_map", "substitute"}
    | {"safe_substitute", "template", "compile", "replace", "replaceAll", "render_to_string", "generate"}
)


def filled(program: Program, text: State) -> Iterator[tuple[State, str, tuple[State, ...]]]:
    """Yield (call, host, what it fills in) for the calls that fill the slot of a picture in *text*."""
    shown = _SHOWN.search(text.text[:4_000])
    if shown is None:
        return

    def source(state: State) -> str | None:
        return "text" if state.node.id == text.node.id and state.index is text.index else None

    tracer = program.tracer(source)
    paths = tuple(program.mentioning(frozenset(name.encode() for name in _FILLING)))
    for call in islice(program.calls(paths, _FILLING), MAX_FILLING):
        made = program.call(call)
        held = [made.receiver] if made is not None and made.receiver is not None else []
        nodes = program.nodes(call)
        if any(tracer.reaches(call.at(node)) for node in (*held, *nodes[:1])):
            yield call, shown[1], tuple(each for node in nodes for each in _given(program, call.at(node)))


def _given(program: Program, state: State) -> Iterator[State]:
    """Yield *state*, and what a function that it names gives back: a template calls it."""
    yield state
    for leaf in program.leaves(state):
        function = leaf.index.function_at(leaf.node) if not leaf.steps else None
        yield from (leaf.at(value) for value in function.returns[:8]) if function is not None else ()
