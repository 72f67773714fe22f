"""Calls that are given something of a stranger: the walk that several rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.detectors._catalogue import Catalogue, Entry, callees
from douane.detectors._flow.index import ELEMENT, FUNCTIONS
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import Inputs, Reaching
from douane.detectors._kept_rows import KeptRows
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity
from douane.rules import Evidence

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program, State, Trace

_WRITTEN_OUT = frozenset({"string", "number", "integer", "regex", "true", "false", "null", *FUNCTIONS})
Harmless = Callable[["State"], bool]


@dataclass(frozen=True, slots=True, eq=False)
class Given:
    """A call of a catalogue, its argument that matters, and what reached it."""

    entry: Entry
    call: State
    argument: State
    found: Trace
    way: tuple[State, ...] = ()  # what led from where it enters, beginning beside it
    sure: bool = False  # whether each step of that is spelled out in the code

    @property
    def entering(self) -> str:
        """Where the text enters, as the end of a sentence."""
        return f"it enters at {self.found.at.index.path}:{self.found.at.line}"

    def evidence(self, why: str, severity: Severity, confidence: Confidence) -> Evidence:
        """Return evidence at the call; tests and examples weigh little."""
        if is_aside(self.call.index.path):
            severity = Severity.LOW
        return evidence_at(self.call, why=f"{why}; {self.entering}", severity=severity, confidence=confidence)


def given(
    program: Program, kinds: Catalogue, paths: tuple[str, ...], quoting: str, harmless: Harmless
) -> Iterator[Given]:
    """Yield the calls of *kinds* in *paths* that are handed what strangers fill in, one of each line."""
    inputs = Inputs(program, quoting)
    reaching = Reaching(program, inputs, harmless)
    kept = program.tracer(KeptRows(program, inputs).source)
    seen: set[tuple[str, int]] = set()
    for call in program.calls(tuple(path for path in paths if not is_vendored(path)), kinds.names):
        place = (call.index.path, call.line)
        if place in seen or not _is_open(call):
            continue
        entry = kinds.match(program, callees(program, call))
        argument = argument_of(program, entry, call) if entry is not None else None
        if entry is None or argument is None:
            continue
        reached = reaching.trace(argument)
        found = reached or kept.trace(argument, first=True)
        if found:
            seen.add(place)
            sure = reaching.surely(reached) is not None
            yield Given(entry, call, argument, found[0], tuple(reaching.way(found[0].at)), sure)


def _is_open(call: State) -> bool:
    """Whether the call is given anything that is not simply written out."""
    made = call.index.call_at(call.node)
    nodes = [*made.arguments, *made.keywords.values()] if made is not None else []
    return any(node.type not in _WRITTEN_OUT or node.named_child_count > 3 for node in nodes)


def argument_of(program: Program, entry: Entry, call: State) -> State | None:
    """Return the argument of *call* that *entry* speaks of, if it is anything but written out."""
    made = program.call(call)
    if made is None:
        return None
    position = entry.facts["position"]
    if position == "receiver":  # or what is handed over, where the class itself is called
        of_class = entry.facts.get("also") is not None and len(made.arguments) > 1
        if not of_class:
            return call.at(made.receiver) if made.receiver is not None else None
        position = entry.facts["also"]
    if position == -1:  # the last one, also where others are spread into the call before it
        return _last(call, made.arguments)
    named = (
        "source",
        "text",
        "template_string",
        "s",
        "stream",
        "name",
        "location",
        "file",
        "expr",
        "expression",
    )
    argument = program.argument(call, position, *named)
    if argument is None or argument.node.type in ("integer", "number"):
        return None
    inner = entry.facts.get("inner")
    if inner is not None and argument.node.type in ("object", "dictionary"):
        return argument.at(argument.node, (inner,))
    return argument


def _last(call: State, arguments: list[Node]) -> State | None:
    if not arguments or arguments[-1].type in ("integer", "number"):
        return None
    last = arguments[-1]
    spread = last.type in ("spread_element", "list_splat") and last.named_child_count
    return call.at(last.named_children[0], (ELEMENT,)) if spread else call.at(last)


def is_openly(found: Trace, wanted: Callable[[str], object]) -> bool:
    """Whether the parameter in *found* has a name of which *wanted* says yes."""
    named = [step for step in found.at.steps if step not in ("?", "[]")]
    for binding in found.at.index.bindings(found.at.text, found.at.node.start_byte):
        named += [step for step in binding.steps if step not in ("?", "[]")]
    return any(wanted(name) for name in (*named, found.at.text))
