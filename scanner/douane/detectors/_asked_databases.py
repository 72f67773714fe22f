"""What calls such as ``get`` and ``run`` ask: a database, or a table in memory, by what it is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures

if TYPE_CHECKING:
    from douane.detectors._flow import State

_DATA = "code/queries.toml"
_LONGEST = 200  # characters of what is asked


def asks_database(call: State) -> bool:
    """Whether *call* is no ``get`` or ``run`` of something that is not called like a database."""
    whose = _whose(call)
    return whose is None or bool(re.search(douane_signatures.table(_DATA)["statement"]["database"], whose))


def looks_up(call: State) -> bool:
    """Whether *call* asks a table in memory for what it keeps under a key, be that a statement."""
    whose = _whose(call)
    return bool(whose) and bool(re.search(douane_signatures.table(_DATA)["statement"]["kept"], str(whose)))


def _whose(call: State) -> str | None:
    """Return what *call* is made on; None where its name alone says that a database is asked."""
    made = call.index.call_at(call.node)
    if made is None or made.name not in douane_signatures.table(_DATA)["statement"]["vague"]:
        return None
    return call.index.text(made.receiver, _LONGEST) if made.receiver is not None else ""
