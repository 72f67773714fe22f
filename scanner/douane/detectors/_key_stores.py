"""What is asked of the key store of the system: under the name of a service, and whose that is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import HOLE

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_DATA = "code/credentials.toml"
_SEVERAL = 2  # services for which one call asks
_HOST = re.compile(r"(?:[\w-]{1,63}\.){1,8}[a-z]{2,20}")
_WORD = re.compile(r"[a-z][a-z0-9]{2,40}")


def foreign_services(program: Program, state: State, facts: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of services of somebody else for which the call at *state* asks the key store.

    *facts* tell at which position a service is named: of the call, or of what made the object that it is on
    (`service_of_maker`). Where nothing fixed is named there, nobody knows whose it is.
    """
    given = program.argument(state, facts["service"], "service", "service_name", "TargetName")
    call = program.call(state)
    if facts.get("service_of_maker") and call is not None and call.receiver is not None:
        makers = [leaf for leaf in program.leaves(state.at(call.receiver)) if program.call(leaf) is not None]
        given = program.argument(makers[0], facts["service"], "service") if makers else None
    texts = program.shapes(given) if given is not None else ()
    table = douane_signatures.table(_DATA)["key_store"]
    named = [text for text in dict.fromkeys(texts) if text.replace(HOLE, "").strip()]
    foreign = [text for text in named if not re.search(table["own"], text)]
    known = [text for text in foreign if re.search(table["services"], text)]
    return tuple(foreign) if len(foreign) >= _SEVERAL and known else tuple(known)


def hosts_of_services(services: tuple[str, ...]) -> tuple[str, ...]:
    """Return the hosts to which the secret of the one service of *services* may go; none of several."""
    if len(services) != 1:
        return ()
    own = tuple(_HOST.findall(services[0].lower()))
    hosts: Mapping[str, list[str]] = douane_signatures.table(_DATA)["issuer"]["hosts"]
    words = _WORD.findall(services[0].lower())
    return (*own, *(host for word in words for host in hosts.get(word, ())))
