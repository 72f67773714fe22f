"""The caller's token is handed on to another server.

**What.** The token that a client sent to this server (its `Authorization` header, the access token of
its session) is put as it is into a request to another machine: an API behind the server. It is followed
through variables, classes, context variables, helpers and files of the package.

**Why.** The token was issued for this server. The server behind it cannot tell who really asks, every
server that takes such tokens can act as the user at all others, and whoever reads the other server's
log has the user's token. The protocol forbids it.

**Example.** `fetch("https://api.example/items", {headers: {authorization: req.headers.authorization}})`

**Reported with less weight.** What may also come in a header named after the package (`x-acme-api-key`
in acme's server): a key of its maker's own API. What goes to the service that the package is named after:
the user's key there. What does not come all the way by steps that the code spells out.

**Left alone.** A token that is exchanged for one of the other server (RFC 8693); questions to the
issuer about the token (introspection, user information); requests to the machine itself; keys of the
server's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _incoming as incoming
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._domains import owner
from douane.detectors._flow import HOLE, State, Trace, program_of
from douane.detectors._guards import answers_requests, readable
from douane.detectors._handlers import is_vendored
from douane.detectors._picked_headers import takes_some
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import own_names
from douane.detectors._settings import members, options
from douane.detectors._surely import GUESSED, TAKING_OFF, comes_surely
from douane.detectors._verifiers import function_around
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Index, Program
    from douane.syntax import Codebase

_NETWORK = "code/network.toml"
_DATA = "code/passthrough.toml"
_HEADER = re.compile(r"^[\"'`]authorization[\"'`]$", re.IGNORECASE)
_ANSWER = re.compile(r"\bres(ponse)?\b|\breply\b|\banswer\b")
_BASES = ("baseURL", "base_url", "prefixUrl")
_HOST = re.compile(r"https?://([^/?#:\s]{1,255})", re.IGNORECASE)
_LOCAL = re.compile(r"^(https?:)?//(localhost|127\.|\[::1\]|0\.0\.0\.0|host\.docker\.internal)")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the requests that carry the caller's token to another server."""
    program = program_of(codebase)
    if not answers_requests(program):
        return
    data = douane_signatures.table(_DATA)
    needle = re.compile(data["needle"].encode())
    arriving = program.mentioning(encoded(data["words"]))
    if not any(program.holds(path, needle) for path in arriving):
        return
    network = douane_signatures.table(_NETWORK)
    talking = {
        *program.importing(frozenset(network["modules"])),
        *program.mentioning(encoded(network["words"])),
    }
    paths = tuple(path for path in readable(program) if path in talking)
    judge = _Judge(program, own_names(codebase))
    seen: set[tuple[str, int]] = set()
    for found in chain(_requests(program, judge, paths), _headers(program, judge, readable(program))):
        key = (found.where.path or "", found.where.line or 0)
        if key not in seen:
            seen.add(key)
            yield found


def _requests(program: Program, judge: _Judge, paths: tuple[str, ...]) -> Iterator[Evidence]:
    for data, section in ((_NETWORK, "send"), (_DATA, "client")):
        for entry, call in catalogue(data, section).named_calls(program, paths):
            found = judge.evidence(entry, call)
            if found is not None:
                yield found


def _headers(program: Program, judge: _Judge, paths: Iterable[str]) -> Iterator[Evidence]:
    named = frozenset(program.mentioning(frozenset({b"authorization", b"Authorization"})))
    for index in program.indexes(tuple(path for path in paths if path in named)):
        for place, value in _set_elsewhere(index):
            found = judge.put(place, value)
            if found is not None:
                yield found


def _set_elsewhere(index: Index) -> Iterator[tuple[State, State]]:
    """Yield (place, value) where an authorization header is set on what will be sent."""
    for name in ("set", "append", "setRequestHeader", "setdefault"):
        for call in index.calls_by_name.get(name, ()):
            if len(call.arguments) != 2 or call.receiver is None:
                continue
            answered = _ANSWER.search(index.text(call.receiver)[-80:])
            if not answered and _HEADER.search(index.text(call.arguments[0])):
                yield State(index, call.node), State(index, call.arguments[1])
    for name in ("Authorization", "authorization"):
        for write in index.writes.get(name, ()):
            target = index.text(write.target)[-80:]
            python = index.module.language.is_python
            own = not python and re.search(r"\breq(uest)?\b", target)
            if "eaders" in target and not own and not _ANSWER.search(target):
                yield State(index, write.value), State(index, write.value)


def _as_written(call: State) -> Iterator[State]:
    """Yield the headers of the request at *call* as they are named there: more may be set in them."""
    made = call.index.call_at(call.node)
    for argument in made.arguments if made is not None else ():
        for entry in parts(argument) if argument.type == "object" else ():
            key, value = entry.child_by_field_name("key"), entry.child_by_field_name("value")
            if key is not None and value is not None and call.index.text(key, 20).strip("'\"") == "headers":
                yield call.at(value)


class _Judge:
    """Looks at single requests for the caller's token."""

    def __init__(self, program: Program, own: frozenset[str]) -> None:
        self._program = program
        self._own = frozenset(map(str.lower, own))
        names = "|".join(re.escape(name) for name in sorted(own)) or "(?!)"
        # A header in which a key of the package's maker comes: `x-acme-api-key`.
        self._own_key = re.compile(
            rf"[\"'`](?:x[-_])?(?:{names})[-_](?:api[-_]?)?(?:key|token)[\"'`]".encode(), re.IGNORECASE
        )
        self._tracer = program.tracer(self._source)
        self._headers = program.tracer(self._all_headers)
        self._found = self._tracer  # which of them found something last
        self._leaves_out: bool | None = None
        # The requests by the function that makes them, and, of each function, by the client.
        self._sent: dict[Index, dict[Function | None, list[tuple[Entry, State]]]] = {}
        self._clients: dict[tuple[Index, Function | None], dict[int, list[tuple[Entry, State]]]] = {}
        self._data = douane_signatures.table(_DATA)

    def _source(self, state: State) -> str | None:
        """Return the caller's token; what was exchanged for it, or made of it, is something else."""
        call = self._program.call(state)
        if call is not None:
            if any(re.search(self._data["exchanging"], name) for name in (call.name, *self._called(state))):
                return ""
            if not incoming.arriving(self._program, state) and not self._passes(state):
                return ""
        found = incoming.arriving(self._program, state)
        return found if found == incoming.TOKEN else None

    def _called(self, state: State) -> list[str]:
        return [function.name for _, function in self._program.functions_called(state)]

    def _passes(self, state: State) -> bool:
        """Whether what the call at *state* gives back is the token still: a text around it, our function."""
        call = self._program.call(state)
        if incoming.is_asked_of_others(self._program, state):
            return False
        if call is None or call.name in self._data["keeps"]:
            return True
        return [leaf.key for leaf in self._program.leaves(state)] != [state.key]

    def evidence(self, entry: Entry, call: State) -> Evidence | None:
        """Return that the request at *call* carries the caller's token to another server, if it does."""
        trace = self._carried(call)
        if trace is None:
            return None
        where = self._asked_of(call) or self._addresses(entry, call)
        if where and all(_LOCAL.search(text) for text in where):
            return None
        if any(re.search(self._data["issuer"], text) for text in where):
            return None
        told = [text for text in where if text != HOLE]
        hosts = [text.replace(HOLE, "…")[:80] for text in told]
        fixed = [text for text in told if "://" in text]
        own = bool(fixed) and all(map(self._is_own, fixed))
        return self._evidence(call, trace, hosts[0] if hosts else "another server", own=own)

    def _is_own(self, address: str) -> bool:
        """Whether *address* is of the service that the package is named after: `api.acme.com` in acme's."""
        host = _HOST.match(address)
        return host is not None and owner(host[1]) in self._own

    def put(self, place: State, value: State) -> Evidence | None:
        """Return that *value*, the header that is set at *place*, is the caller's token."""
        found = self._tracer.trace(value)
        self._found = self._tracer
        return self._evidence(place, found[0], "another server") if found else None

    def _evidence(self, place: State, trace: Trace, where: str, *, own: bool = False) -> Evidence | None:
        function = function_around(place.index, place.node)
        if re.search(self._data["exchange"], self._around(place)):
            return None
        if function is not None and re.search(self._data["asking"], function.name):
            return None
        path = place.index.path
        why = f"the token of the caller, which enters at {trace.at.index.path}:{trace.at.line}, "
        why += f"is handed on to {where}"
        severity = Severity.LOW if is_aside(path) or is_vendored(path) else self._severity(trace)
        guessed = not comes_surely(self._program, trace, self._found.way(trace.at), TAKING_OFF)
        lighter = "; the package is named after that service" if own else GUESSED if guessed else ""
        if lighter and severity is Severity.HIGH:
            why, severity = why + lighter, Severity.MEDIUM
        return evidence_at(place, why=why, severity=severity)

    def _severity(self, trace: Trace) -> Severity:
        """A token that this server checks was issued for it; another may be the user's key elsewhere.

        Where it also comes in a header that is named after the package, it is the key of the maker's own API.
        """
        if self._own_key.search(trace.at.index.module.source):
            return Severity.LOW
        issued = re.compile(self._data["issued"].encode())
        return Severity.HIGH if issued.search(trace.at.index.module.source) else Severity.MEDIUM

    def _carried(self, call: State) -> Trace | None:
        """Return where the token that the request at *call* carries enters."""
        program = self._program
        given = [*options(program, call, "headers", "auth", "token", "access_token"), *_as_written(call)]
        made = program.call(call)
        given += self._of_client(call, "headers")
        for node in made.arguments if made is not None else ():
            given += members(program, call.at(node), "headers", "requestInit", "auth", "token", "accessToken")
        if made is not None and made.name in ("append", "set", "setRequestHeader", "putheader"):
            given += [call.at(node) for node in made.arguments]
        for part in given:
            whole = self._whole_headers(part)
            if whole is not None:
                self._found = self._headers
                return whole
            for inner in (part, *members(program, part, "headers")):
                for trace in self._tracer.trace(inner):
                    self._found = self._tracer
                    return trace
        return None

    def _asked_of(self, client: State) -> tuple[str, ...]:
        """Return the addresses that are asked by the *client* made at a call, in the function around it."""
        index = client.index
        asked = self._by_client(index, index.enclosing(client.node.start_byte)).get(client.node.id, ())
        others = [(entry, call) for entry, call in asked if call.node.id != client.node.id]
        return tuple(dict.fromkeys(text for each in others for text in self._addresses(*each)))

    def _by_client(self, index: Index, function: Function | None) -> dict[int, list[tuple[Entry, State]]]:
        """Return client -> the requests that it makes in *function*, which are looked for once."""
        if (index, function) not in self._clients:
            found: dict[int, list[tuple[Entry, State]]] = {}
            for entry, call in self._sent_in(index).get(function, ()):
                made = self._program.call(call)
                receiver = made.receiver if made is not None else None
                for leaf in self._program.leaves(call.at(receiver)) if receiver is not None else ():
                    found.setdefault(leaf.node.id, []).append((entry, call))
            self._clients[index, function] = found
        return self._clients[index, function]

    def _sent_in(self, index: Index) -> dict[Function | None, list[tuple[Entry, State]]]:
        """Return function -> the requests that are made in it, for the file of *index*."""
        if index not in self._sent:
            found: dict[Function | None, list[tuple[Entry, State]]] = {}
            for entry, call in catalogue(_NETWORK, "send").named_calls(self._program, (index.path,)):
                found.setdefault(index.enclosing(call.node.start_byte), []).append((entry, call))
            self._sent[index] = found
        return self._sent[index]

    def _of_client(self, call: State, *names: str) -> Iterator[State]:
        """Yield what the client by which the request at *call* is made was given under one of *names*."""
        made = self._program.call(call)
        held = self._program.leaves(call.at(made.receiver)) if made is not None and made.receiver else ()
        for client in held:
            if not client.steps and catalogue(_DATA, "client").is_call(self._program, client) is not None:
                yield from options(self._program, client, *names)

    def _whole_headers(self, part: State) -> Trace | None:
        """Return where all headers of a request enter that *part* takes over, if none is left out."""
        if self._leaves_out is None:
            drops = re.compile(self._data["drops"].encode())
            self._leaves_out = any(self._program.holds(path, drops) for path in readable(self._program))
        return None if self._leaves_out else next(iter(self._headers.trace(part)), None)

    def _all_headers(self, state: State) -> str | None:
        """Return that *state* is all headers of a request; one of them is something else."""
        if incoming.is_all_headers(state):
            return incoming.TOKEN
        if takes_some(self._program, state):
            return ""
        call = self._program.call(state)
        if call is not None and (call.name in ("get", "header") or not self._passes(state)):
            return ""
        return None

    def _addresses(self, entry: Entry, call: State) -> tuple[str, ...]:
        position = entry.facts.get("destination")
        program = self._program
        found: list[str] = []
        if isinstance(position, int):
            made = program.call(call)
            where = program.argument(
                call, 1 if made is not None and made.name in ("request", "stream") else position, "url", "uri"
            )
            if where is not None:
                texts = program.shapes(where)
                found += texts
                for leaf in program.leaves(where) if texts == (HOLE,) else ():
                    inner = program.call(leaf)
                    found += (
                        program.shapes(leaf.at(inner.arguments[0]))
                        if inner is not None and inner.arguments
                        else ()
                    )
        for name in (*_BASES, "url"):
            found += [text for value in options(program, call, name) for text in program.shapes(value)]
        bases = [text for value in self._of_client(call, *_BASES) for text in program.shapes(value)]
        if bases:
            found = [text if "://" in text else base + text for base in bases for text in found]
        return tuple(dict.fromkeys(found))

    def _around(self, call: State) -> str:
        function = function_around(call.index, call.node)
        node = function.node if function is not None else call.node
        return call.index.text(node)[:20_000]


RULE = Rule(
    id="token-passthrough",
    summary="the caller's token is handed on to another server",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Exchange the token for one of the other server, or use a key of your own there.",
    taxonomy=("MCP01:2025", "MCP07:2025", "SAFE-T1304", "SAFE-T1706", "AML.T0012"),
    exposed=True,
    code=look,
)
