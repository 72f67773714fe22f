"""Ciphers that a package makes up itself: each letter mixed with one of a key that begins again and again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._handlers import is_vendored
from douane.detectors._places import is_aside
from douane.detectors._written_out import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from douane.detectors._flow import Program

_WHY = (
    "what is kept secret here is mixed with a key that is repeated (XOR): a known piece of it gives the key"
)
_LONGEST = 4_000  # characters of a function


def own_ciphers(program: Program) -> Iterator[tuple[State, str]]:
    """Yield (place, why) for functions that mix a text with a repeated key, and are no protocol of others.

    A repeated mask that is sent beside the text (WebSocket) hides nothing and is none; nor is the mixing
    inside a digest or a known cipher.
    """
    data = table()["own"]
    needle = re.compile(data["needle"].encode())
    for path in program.holding(needle):
        index = None if is_aside(path) or is_vendored(path) else program.index(path)
        for function in index.functions if index is not None else ():
            text = index.text(function.node, _LONGEST) if index is not None else ""
            mixed = re.search(data["mixes"], text)
            if mixed is None or index is None:
                continue
            named = next((each for each in mixed.groups() if each), "")
            inner = any(
                function.node.start_byte < other.node.start_byte <= function.node.end_byte
                and re.search(data["mixes"], index.text(other.node, _LONGEST))
                for other in index.functions
                if other is not function and other.node.end_byte <= function.node.end_byte
            )
            says = re.search(data["secret"], f"{named} {function.name}")
            if inner or says is None or re.search(data["left_alone"], text + function.name + path):
                continue
            yield State(index, function.node), _WHY
