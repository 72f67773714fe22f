"""Secrets that a definition asks the model to put into a parameter, and the requests that take them away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._definitions import PROSE, Passage, definitions, passages_of
from douane.detectors._fragments import joined_passages_of
from douane.detectors._handlers import Region, handlers
from douane.detectors._judgement import ENOUGH, judge, purpose_of
from douane.detectors._language import sentences
from douane.detectors._marked import is_server
from douane.detectors._mechanisms import HOLDING, hits
from douane.detectors._outlets import ways
from douane.detectors._places import is_aside
from douane.detectors._written import place_of

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.detectors._outlets import Way
    from douane.model import Definition, Surface

MAX_ASKED = 40
"""Parameters of one server that ask for secrets and are followed to where they leave."""
_SMALL = 1024 * 1024  # bytes of source of a package beyond which they are not followed


@dataclass(frozen=True, slots=True)
class Asked:
    """A parameter that the model is to fill with secrets: of which tool, and where (`at`) that is asked."""

    tool: str
    parameter: str
    at: str


def uploads(program: Program, surface: Surface) -> Iterator[tuple[Way, Asked]]:
    """Yield the ways, to hosts that the code fixes, by which what a definition asks for leaves."""
    wanted = [] if program.size > _SMALL or not is_server(program) else [*_asked(program, surface)]
    regions = handlers(program, surface.definitions) if wanted else {}
    by_label = {f"{each.tool}/{each.parameter}": each for each in wanted[:MAX_ASKED]}
    for region in (region for each in wanted[MAX_ASKED:] for region in regions.get(each.tool, ())):
        program.unfollowed(region.index.path)

    def source(state: State) -> str | None:
        for label, each in by_label.items():
            if any(_fills(program, state, each.parameter, region) for region in regions.get(each.tool, ())):
                return label
        return None

    tracer = program.tracer(source)
    for way in ways(program, program.known) if by_label else ():
        if is_aside(way.at.index.path):
            continue
        traces = (trace for _, part in way.parts() for trace in tracer.trace(part))
        found = next(traces, None)
        if found is not None and way.hosts()[1]:
            yield way, by_label[found.what]


def _fills(program: Program, state: State, parameter: str, region: Region) -> bool:
    """Whether *state* is what the caller of the tool behind *region* gives as *parameter*."""
    if state.index is not region.index or state.node.type not in (
        "identifier",
        "shorthand_property_identifier",
    ):
        return False
    for binding in state.index.bindings(state.text, state.node.start_byte):
        if binding.parameter is None or binding.parameter[0] not in region.functions:
            continue
        names = (*binding.steps, *state.steps)
        plain = state.index.module.language.is_python and state.text == parameter
        if (plain or parameter in names) and program.is_tool_input(state.index, binding.parameter[1]):
            return True
    return False


def _asked(program: Program, surface: Surface) -> Iterator[Asked]:
    known = frozenset(definition.name.lower() for definition in surface.definitions)
    for pointer, definition in definitions(surface):
        names = _parameters(definition)
        if definition.kind != "tool" or not names:
            continue
        for passage, excerpt in (*_told(definition, pointer, known), *_held(definition, pointer)):
            beside = f"{passage.where.path}:{passage.where.line}"
            place = place_of(program, excerpt.strip(), beside=(None, None))
            at = f"{place[0]}:{place[1]}" if place is not None else beside
            yield from (Asked(definition.name, name, at) for name in _meant(passage, names))


def _parameters(definition: Definition) -> list[str]:
    schema = definition.definition.get("inputSchema")
    properties = schema.get("properties") if isinstance(schema, dict) else None
    return [name for name in properties if name.isidentifier()] if isinstance(properties, dict) else []


def _meant(passage: Passage, names: list[str]) -> list[str]:
    """Return which of the parameters called *names* the text of *passage* is about: its own, or named."""
    own = [name for name in names if f"/properties/{name}" in passage.pointer]
    return own or [name for name in names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", passage.text)]


def _told(definition: Definition, pointer: str, known: frozenset[str]) -> Iterator[tuple[Passage, str]]:
    """Yield the texts of *definition* that steer the model towards credentials."""
    for passage in joined_passages_of(definition, pointer):
        if passage.kind in PROSE:
            suspicion = judge(passage, purpose_of(definition), known)
            meant = suspicion is not None and any(hit.mechanism.id in _secrets() for hit in suspicion.hits)
            if suspicion is not None and meant and suspicion.score >= ENOUGH:
                yield passage, suspicion.excerpt


def _held(definition: Definition, pointer: str) -> Iterator[tuple[Passage, str]]:
    """Yield the descriptions of parameters that say that credentials are their value."""
    purpose = purpose_of(definition)
    for passage in passages_of(definition, pointer):
        if not passage.is_parameters or passage.kind != "description":
            continue
        for _, sentence in sentences(passage.text):
            found = [hit.mechanism for hit in hits(sentence, files=HOLDING) if hit.mechanism.id in _secrets()]
            if any(not purpose.explains(each.unless_named) for each in found):
                yield passage, passage.text[sentence.start : sentence.end]
                break


@cache
def _secrets() -> frozenset[str]:
    table: dict[str, Any] = douane_signatures.table("code/credentials.toml")["asked_of_model"]
    return frozenset(table["mechanisms"])
