"""What is shown is another field than the secret of a thing that holds both: its name, its number, its port.

A walk back through a program loses which field was asked for where it has to guess what a function, a table
or a merge leaves of a thing. The secret in it is then told of each of its fields.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.index import ELEMENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from douane.detectors._flow import State

_MEMBER = re.compile(r"[\w$)\]]\??\.([A-Za-z_]\w{0,60})$")
_LONGEST = 200  # characters of what is asked


def is_another(way: Iterable[State]) -> bool:
    """Whether something on *way* asks for a field that by its name holds no secret."""
    return any(_named().fullmatch(name) for state in way for name in _asked(state))


def is_any(way: Iterable[State]) -> bool:
    """Whether something on *way* is any of several values: which of them is not known."""
    return any(ELEMENT in state.steps for state in way)


def _asked(state: State) -> Iterator[str]:
    """Yield the names of the fields that are asked for at *state*."""
    member = _MEMBER.search(state.text[-_LONGEST:])
    if member is not None and member[1] != state.text:
        yield member[1]
    yield from state.steps[-1:]


@cache
def _named() -> re.Pattern[str]:
    return re.compile(douane_signatures.table("code/exposure.toml")["another"])
