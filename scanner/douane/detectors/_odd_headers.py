"""Headers in which no service takes a credential: who asks (``User-Agent``), what is wanted (``Accept``)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._flow.spelling import spelt
from douane.detectors._outlets import Way

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_DATA = "code/credentials.toml"
_MOST_TOLD = 12  # values of one request
_NAMING = {"variable_declarator": "name", "assignment": "left", "assignment_expression": "left"}
_SETTING = frozenset({"set", "append", "add_header", "setHeader", "putheader", "add_unredirected_header"})


class OddHeaders:
    """Finds what requests carry in such headers; the names are data."""

    def __init__(self, program: Program) -> None:
        self._program = program
        names = douane_signatures.table(_DATA)["header"]["odd"]
        words = {name: encoded(name.split("-")) for name in names}
        self._names = tuple(name for name in names if _has_all(program, words[name]))

    def of(self, way: Way) -> Iterator[State]:
        """Yield what *way* sends in a header in which nobody looks for a credential."""
        if self._names:
            found = (value for in_header, part in way.parts() for value in self._within(part, in_header))
            yield from islice(found, _MOST_TOLD)

    def _within(self, part: State, in_header: bool) -> Iterator[State]:
        """Yield the values of such headers in *part*: headers themselves, or a request that has some."""
        outer = () if in_header else ("headers",)
        for name in self._names:
            for value in self._program.leaves(part.at(part.node, (*part.steps, *outer, name))):
                found = self._handed(value) if value.steps else value
                if found is not None:
                    yield found
        for leaf in self._program.leaves(part):
            yield from self._set_on(leaf)

    def _handed(self, made: State) -> State | None:
        """Return what stands under such a name in the headers that the client or request *made* is given."""
        call = self._program.call(made)
        given = call.keywords.get(made.steps[0]) if call is not None else None
        if given is not None:
            asked = [made.at(given, made.steps[1:])]
        else:
            asked = [made.at(each, made.steps) for each in call.arguments[-1:]] if call is not None else []
        leaves = (leaf for each in asked for leaf in self._program.leaves(each))
        return next((leaf for leaf in leaves if not leaf.steps), None)

    def _set_on(self, made: State) -> Iterator[State]:
        """Yield what calls set on the object *made*: ``request.add_header("User-Agent", text)``."""
        around = made.node.parent
        named = around.child_by_field_name(_NAMING.get(around.type, "none")) if around is not None else None
        name = made.index.text(named, 100) if named is not None else ""
        for call in made.index.of_name(made.index.calls_by_receiver.get(name, ())) if name else ():
            sets = call.name in _SETTING and len(call.arguments) > 1
            if sets and spelt(made.index, call.arguments[0]) in self._names:
                yield made.at(call.arguments[1])


def _has_all(program: Program, words: frozenset[bytes]) -> bool:
    """Whether a file of *program* has each of *words*."""
    return all(program.mentioning(frozenset({word})) for word in words)
