"""Clients of services that everybody can have an account at: what they are handed leaves the machine.

Such a client is told no address that could be read; where it leads is known by what library it is of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import callees
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from douane.detectors._flow import Program

MAX_CALLS = 400
"""Calls of one package that are looked at for what they hand to a service."""
_DATA = "code/network.toml"


def handed(program: Program, within: frozenset[str]) -> Iterator[tuple[State, str, tuple[State, ...]]]:
    """Yield (call, what service, what it is given) for the calls in the files *within* of such clients.

    What a client is made with is its own key, and not handed on.
    """
    services: dict[str, str] = douane_signatures.table(_DATA)["services"]
    paths = tuple(path for path in program.importing(frozenset(services)) if path in within)
    tried = 0
    for index in program.indexes(paths):
        known = {name: services[name] for name in program.imports(index.path) if name in services}
        client = re.compile(rf"({'|'.join(map(re.escape, sorted(known)))})\b.*\(\).*\.\w+")
        for call in index.calls:
            if call.receiver is None or not (call.arguments or call.keywords):
                continue
            tried += 1
            if tried > MAX_CALLS:
                program.unfollowed(index.path)
                return
            state = State(index, call.node)
            match = next((found for name in callees(program, state) if (found := client.match(name))), None)
            if match is not None:
                given = (*call.arguments, *call.keywords.values())
                yield state, known[match[1]], tuple(state.at(node) for node in given)
