"""Servers for this machine that do not ask under which name they were reached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import State
from douane.detectors._guards import is_guarded, readable, serves_protocol
from douane.detectors._handlers import is_vendored
from douane.detectors._listeners import Listener, listeners, listening_files
from douane.detectors._origin_checks import ORIGINS
from douane.detectors._places import is_aside
from douane.detectors._settings import is_false, options, pairs
from douane.detectors._verifiers import Weakness
from douane.model import Severity
from douane.syntax.walking import ancestors

if TYPE_CHECKING:
    from douane.detectors._flow import Program

_SWITCHES = frozenset({"enable_dns_rebinding_protection", "enableDnsRebindingProtection"})
_OFF = "the check under which name the server was asked is switched off: a web page can make itself that name"
_NOBODY = "it asks neither who calls it, nor under which name, nor from which page"
_NONE = f"tools of this server start programs, and {_NOBODY}: any website that the user opens can"
_PLAIN = f"{_NOBODY}: any website that the user opens can, under a name that is made to lead to this machine"
# What looks at where a request comes from.
_ASKS = re.compile(
    rb"(?i)headers?\b[\w.?!()]{0,12}(\.(host|origin)\b|[\[(]\s{0,4}[\"'`](host|origin|sec-fetch-site)[\"'`])"
    rb"|\bheader\(\s{0,4}[\"'`](host|origin)|\breq(uest)?\.hostname\b|allowed_?(hosts|origins)|createMcpExpressApp"
    rb"|TrustedHost|HTTP_(HOST|ORIGIN)|csrf|socketPath"
)
_MOST_LISTENERS = 20
_CLIMB = 3  # from the host to the call that it is handed to
# Of what is started: files of the package, and what is only code where it is handed a text.
_HARMLESS = frozenset({"loads", "text_only"})


def unprotected(program: Program, paths: tuple[str, ...]) -> Iterator[Weakness]:
    """Yield where the protection is switched off in *paths*, or is missing."""
    off = list(_switched_off(program, paths))
    if off:
        asks = is_guarded(program)  # a page has no key; that the network is let in as well is no excuse
        for state in off:
            yield Weakness(state, _OFF, Severity.LOW if asks else Severity.MEDIUM)
    else:
        yield from _missing(program)


def asks_where_from(program: Program, own: list[str]) -> bool:
    """Whether one of the files *own* looks at where a request comes from."""
    return any(program.holds(path, _ASKS) for path in own)


def _listeners(program: Program) -> list[Listener]:
    return list(islice(listeners(program, listening_files(program)), _MOST_LISTENERS))


def _switched_off(program: Program, paths: tuple[str, ...]) -> Iterator[State]:
    for index in program.indexes(paths):
        for name in ("TransportSecuritySettings",):
            for call in index.calls_by_name.get(name, ()):
                for given in options(program, State(index, call.node), *sorted(_SWITCHES)):
                    if is_false(program, given):
                        yield State(index, call.node)
        if not index.module.language.is_python:
            for _, node in pairs(index, _SWITCHES):
                if any(is_false(program, leaf) for leaf in program.leaves(State(index, node))):
                    yield State(index, node)


def _missing(program: Program) -> Iterator[Weakness]:
    """Yield where a server for this machine is opened, and what it speaks by, if nothing asks."""
    own = [path for path in readable(program) if not is_aside(path) and not is_vendored(path)]
    if not serves_protocol(program) or is_guarded(program):
        return
    if asks_where_from(program, own):
        return
    known = _listeners(program)
    if not known or not all(each.is_local and not each.is_open for each in known):
        return
    starts = _starts_programs(program, own)
    spoken = list(_transports(program, own))
    for each in known:
        if each.kind == "http" and (starts or spoken):  # the library for Python protects its own
            drawn = Severity.LOW if _has_drawn_port(each.at) else Severity.MEDIUM
            yield Weakness(each.at, _NONE if starts else _PLAIN, drawn)
            yield from (Weakness(at, _NONE if starts else _PLAIN) for at in spoken)


def _has_drawn_port(at: State) -> bool:
    """Whether the listener at *at*, its call or an argument of it, has a port that the machine draws."""
    around = (at.node, *islice(ancestors(at.node), _CLIMB))
    call = next((call for node in around if (call := at.index.call_at(node)) is not None), None)
    return call is not None and bool(call.arguments) and at.index.text(call.arguments[0], 9) == "0"


def _transports(program: Program, own: list[str]) -> Iterator[State]:
    """Yield where what speaks the protocol over HTTP, and checks nothing unless told to, is made."""
    names = frozenset(douane_signatures.table(ORIGINS)["transports"])
    paths = [path for path in program.calling(names) if path in own]
    for index in program.indexes(tuple(paths)):
        for name in sorted(names):
            yield from (State(index, call.node) for call in index.calls_by_name.get(name, ()))


def _starts_programs(program: Program, own: list[str]) -> bool:
    starts = catalogue("code/execution.toml", "start", "evaluate")
    found = (entry.facts for entry, _ in starts.named_calls(program, tuple(own)))
    return any(not _HARMLESS & facts.keys() for facts in found)
