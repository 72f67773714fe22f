"""Pictures in texts whose address, at a host that the code fixes, carries data that nobody can read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._outlets import linked
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_DATA = "code/copies.toml"


def packed_pictures(program: Program) -> Iterator[tuple[State, str, State]]:
    """Yield (text, host, where its address is packed) for pictures that whoever shows the text asks for."""
    table: dict[str, Any] = douane_signatures.table(_DATA)["picture"]
    packing, encodings = frozenset(table["packing"]), re.compile(table["encodings"])
    renders = re.compile(table["renders"])

    def source(state: State) -> str | None:
        call = program.call(state)
        if call is None:
            return None
        given = "".join(state.index.text(node, 20) for node in call.arguments[:1])
        named = call.name in packing or (call.name == "toString" and encodings.search(given))
        return "packed" if named else None

    tracer = program.tracer(source)
    for way in linked(program, tuple(path for path in program.paths if not is_aside(path))):
        if renders.search(way.shown):
            continue
        for part in way.poured or ():
            found = tracer.trace(part, first=True)
            if found:
                yield way.at, way.shown, found[0].at
                break
