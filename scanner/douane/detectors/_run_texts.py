"""How a text that is run is come by: it is an address that holds code, or put together of pieces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow import HOLE

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_DATA_ADDRESS = re.compile(r"data:(?:text|application)/(?:javascript|ecmascript|node)|blob:")
_PACKED_ADDRESS = re.compile(r"data:[\w/+.;=-]{1,80};base64,\ufffc")
_SHORTEST_CODE = 40  # characters of a text that is code, put together


def is_address_of_code(program: Program, run: State) -> bool:
    """Whether the module or worker *run* is no file: an address that holds its code itself."""
    pending = [run]
    for leaf in program.leaves(run):
        made = program.call(leaf)
        if made is not None and made.name == "URL" and made.arguments:
            pending.append(leaf.at(made.arguments[0]))
    return any(_DATA_ADDRESS.match(text) for each in pending for text in program.shapes(each))


def is_packed_address(program: Program, run: State) -> bool:
    """Whether *run* is an address whose code, encoded, stands elsewhere."""
    return any(_PACKED_ADDRESS.match(text) for text in program.shapes(run))


def is_pieced(program: Program, run: State) -> bool:
    """Whether *run* is a known text that stands nowhere as it is: its pieces are joined by nothing."""
    for leaf in program.leaves(run):
        made = program.call(leaf)
        if made is None or made.name not in ("join", "reduce", "concat"):
            continue
        glue = program.shapes(leaf.at(made.arguments[0])) if made.arguments else ()
        text = program.shapes(leaf)[0]
        if (made.name != "join" or "" in glue) and HOLE not in text and len(text) >= _SHORTEST_CODE:
            wanted = text[:_SHORTEST_CODE].encode()
            return not any(wanted in program.source(path) for path in program.paths)
    return False
