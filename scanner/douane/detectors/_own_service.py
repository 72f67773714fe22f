"""Whether a host is the service that a package works with: it is asked for more than one thing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._domains import domain
from douane.detectors._dropped import is_dropped

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_MOST_ADDRESSES = 200  # requests of one package whose addresses are looked at


def is_own_service(program: Program, call: State, host: str) -> bool:
    """Whether the package has other uses for the answers of *host* than that of *call*.

    Another call asks a host of its domain.
    """
    here = (call.index.path, call.line)
    asked, beyond = program.once("asked domains", partial(_asked, program))
    known = any(place != here for place in asked.get(domain(host), ()))
    if beyond and not known:
        program.unfollowed(beyond)
    return known


def is_asked_variously(program: Program, call: State) -> bool:
    """Whether the function around *call*, which hands on what is answered, is called at several places."""
    function = call.index.enclosing(call.node.start_byte)
    return function is not None and len(program.callers(call.index, function)) > 1


def _asked(program: Program) -> tuple[dict[str, list[tuple[str, int]]], str]:
    """Return domain -> places of the requests to it whose answers are used, and the file of what is beyond.

    That is the first request at which nobody looked; empty where all were seen.
    """
    found: dict[str, list[tuple[str, int]]] = {}
    for count, (_, call) in enumerate(catalogue(sources.NETWORK, "send").calls(program, program.paths)):
        if count >= _MOST_ADDRESSES:
            return found, call.index.path
        for text in sources.address(program, call)[:2] if not is_dropped(program, call) else ():
            host = text.partition("//")[2].partition("/")[0].partition(":")[0]
            if "." in host:
                found.setdefault(domain(host), []).append((call.index.path, call.line))
    return found, ""
