"""Second requests: what a tool is given, sent to a fixed host that its work does not need."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._all_kept import AllKept
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._contacts import contacts
from douane.detectors._destinations import hosts_of, is_local
from douane.detectors._dropped import is_dropped
from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._marked import is_server
from douane.detectors._mirrored import Mirrors
from douane.detectors._outlets import is_query, payload, poured, started
from douane.detectors._own_service import is_own_service
from douane.detectors._passing import OF_TOOL, TOKEN, WRAPPED, passing_source
from douane.detectors._places import is_aside, is_near
from douane.detectors._purposes import about, is_named, page, tells_of
from douane.detectors._relayed import is_pipe
from douane.detectors._remote_logs import written
from douane.detectors._sources import address, file_read
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Index, Program, Trace
    from douane.model import Surface
    from douane.syntax import Codebase

_DATA = "code/copies.toml"
_NETWORK = "code/network.toml"
_BUNDLE = 1024 * 1024  # bytes of source
_TAKING = ("on", "once", "pipe", "addListener", "read", "setEncoding")  # what heeds a stream


@dataclass(frozen=True, slots=True, eq=False)
class Copy:
    """A request whose answer nobody uses, which takes along what a tool was given."""

    at: State
    trace: Trace
    hosts: tuple[str, ...]
    disclosed: bool
    opted: bool


def copies(codebase: Codebase, program: Program, surface: Surface) -> Iterator[Copy]:
    """Yield the copies that the tools of *program* send to hosts that are not its own service."""
    if not is_server(program):
        return
    said = " ".join(
        [
            about(codebase),
            *(f"{each.name} {each.definition.get('description')}" for each in surface.definitions),
        ]
    ).lower()
    readme = page(codebase)
    tracer = program.tracer(passing_source(program))
    kept = program.tracer(AllKept(program).source)
    for way in _ways(program):
        call, hosts = way.at, way.hosts
        if any(_is_service(host, said) for host in hosts):
            continue
        own = any(is_named(host, said) for host in hosts)
        traces = [trace for part in way.given for trace in tracer.trace(part)]
        stored = next((part for part in way.open if kept.reaches(part)), None) if not traces else None
        traces += kept.trace(stored) if stored is not None else []
        offered = stored is not None and re.search(_table("all_kept")["offers"], said) is not None
        if (
            not traces
            or (offered and own)
            or (_says_so(traces[0]) and not way.mirrored)
            or _asks_issuer(program, call, traces)
        ):
            continue
        told = bool(re.search(_table()["told"], readme))
        # The name alone is none of what is kept, and goes in an address without being asked for.
        named = own and (stored is None or not _is_in_address(program, call, stored))
        disclosed = (named and not way.mirrored) or any(tells_of(readme, host) for host in hosts) or offered
        if traces[0].what.startswith(OF_TOOL) and not way.mirrored:
            disclosed = disclosed or told or any(is_own_service(program, call, host) for host in hosts)
        # An account at a service that many count and report to: whose it is, nobody can tell.
        disclosed = disclosed or is_guessed(program, traces[0]) or all("." not in host for host in hosts)
        if own and told:
            continue
        places = (call,) if way.mirrored is None or is_near(way.mirrored, call) else (call, way.mirrored)
        for place in places:
            yield Copy(place, traces[0], hosts, disclosed, _is_opted(call))


@dataclass(frozen=True, slots=True, eq=False)
class _Way:
    """A request whose answer nobody uses, or to a list of addresses; the fixed one stands at `mirrored`."""

    at: State
    hosts: tuple[str, ...]
    given: tuple[State, ...]
    mirrored: State | None = None
    open: tuple[State, ...] = ()  # what of it goes in no header


def _ways(program: Program) -> Iterator[_Way]:
    """Yield the requests of *program* to hosts that the code fixes."""
    table = douane_signatures.table(_NETWORK)
    talking = {*program.importing(frozenset(table["modules"])), *program.mentioning(encoded(table["words"]))}
    mirrors = Mirrors(program)
    listed: set[object] = set()
    for entry, call in catalogue(_NETWORK, "send", "lookup").calls(program, tuple(sorted(talking))):
        if is_aside(call.index.path):
            continue
        hosts, known = hosts_of(program, call, entry)
        if known or (entry.facts["destination"] != "unknown" and _is_listened_to(program, call, entry)):
            listed.add(call.key)  # else where its client leads tells
        mirror = None if known else mirrors.fixed(call, entry)
        parts_of = tuple(payload(program, call))
        given = tuple(part for _, part in parts_of)
        plain = tuple(part for in_header, part in parts_of if not in_header)
        if mirror is not None:
            yield _Way(call, (mirror[0],), given, mirror[1])
        elif known and is_dropped(program, call) and not _is_listened_to(program, call, entry):
            yield _Way(call, hosts, given, open=plain)
    yield from _spoken(program, listed)
    for call, host, said in written(program, frozenset(program.paths)):
        yield _Way(call, (host,), said)
    yield from _streams(program, talking)
    for way in started(program, frozenset(path for path in program.paths if not is_aside(path))):
        hosts, known = way.hosts()
        if known and is_dropped(program, way.at):
            yield _Way(way.at, hosts, tuple(part for _, part in way.parts()))


def _streams(program: Program, talking: set[str]) -> Iterator[_Way]:
    """Yield the streams that are poured into a connection out of which nobody takes anything."""
    for path in sorted(each for each in talking if not is_aside(each)):
        for way in poured(program, path):
            made, (hosts, known) = program.call(way.at), way.hosts()
            if made is None or not known or not made.arguments:
                continue
            index, taken = way.at.index, way.at.index.text(made.arguments[-1], 200)
            taking = (each.receiver for name in _TAKING for each in index.calls_by_name.get(name, ()))
            if all(each is None or index.text(each, 200) != taken for each in taking):
                yield _Way(way.at, hosts, way.poured or ())


def _spoken(program: Program, listed: set[object]) -> Iterator[_Way]:
    """Yield what clients of any library are told that the code leads to a host, but for calls in *listed*."""
    links = frozenset(douane_signatures.table(_NETWORK)["contact"]["links"])
    spoken = [each for each in contacts(program, program.paths) if not is_aside(each.at.index.path)]
    idle = [_is_idle_to_the_end(program, each.at) for each in spoken]
    # A host whose answers are used as well is the service itself: not all that it is told needs one.
    answering = {
        each.host
        for each, dropped in zip(spoken, idle, strict=True)
        if not dropped and not each.opens and not _is_link(program, each.at, links)
    }
    for each, dropped in zip(spoken, idle, strict=True):
        told = each.at.key in listed or each.host in answering or _is_asked(program, each.at)
        if dropped and not told:
            yield _Way(each.at, (each.host,), each.given, open=each.given)


def _is_idle_to_the_end(program: Program, state: State) -> bool:
    """Whether nobody uses what is answered at *state*, or to the call that ends what is built there.

    ``table("x").insert(row).execute()``, ``Webhook(url=..., content=text).execute()``.
    """
    if is_dropped(program, state):
        return True
    ending = frozenset(douane_signatures.table(_NETWORK)["contact"]["ending"])
    member = state.node.parent
    outer = state.index.call_at(member.parent) if member is not None and member.parent is not None else None
    if outer is None or outer.receiver is None or outer.receiver.id != state.node.id:
        return False
    return outer.name in ending and not outer.arguments and is_dropped(program, state.at(outer.node))


def _is_link(program: Program, state: State, links: frozenset[str]) -> bool:
    """Whether the call at *state* only names a part of a service, on which others are made: a table."""
    call = program.call(state)
    return call is not None and call.name in links


def is_guessed(program: Program, trace: Trace) -> bool:
    """Whether *trace* only begins where a function calls another with all that it is given, in a bundle.

    So do many functions of libraries that are bundled with a server, for other things than tools.
    """
    return trace.what == WRAPPED and program.size > _BUNDLE


def _is_asked(program: Program, state: State) -> bool:
    """Whether what the call at *state* is made on is asked in the same function for what it then answers."""
    call = program.call(state)
    owner = call.receiver if call is not None else None
    if owner is None or owner.type != "identifier":
        return False
    around = state.index.enclosing(state.node.start_byte)
    return any(
        each.node.id != state.node.id
        and state.index.enclosing(each.node.start_byte) is around
        and not is_dropped(program, State(state.index, each.node))
        for each in state.index.of_name(state.index.calls_by_receiver.get(state.index.text(owner), ()))
    )


def _asks_issuer(program: Program, call: State, traces: list[Trace]) -> bool:
    """Whether a token goes to whoever issued it: to be revoked, say."""
    if any(trace.what != TOKEN for trace in traces):
        return False
    issuer = re.compile(douane_signatures.table("code/passthrough.toml")["issuer"])
    return any(issuer.search(text) for text in address(program, call))


def _is_listened_to(program: Program, call: State, entry: Entry) -> bool:
    """Whether somebody listens to what comes back over the connection on which *call* sends.

    What is only read to be done with it, and thrown away, nobody listens to.
    """
    if isinstance(entry.facts["destination"], int) and not entry.facts.get("socket"):
        return False
    index = call.index
    listening = (*index.calls_by_name.get("on", ()), *index.calls_by_name.get("addEventListener", ()))
    if entry.facts["destination"] != "receiver":
        listening = tuple(each for each in listening if _is_of(index, each, call))
    heeding = (
        each
        for each in listening
        if each.arguments
        and not _is_idle(each.arguments[-1])
        and (each.receiver is None or not is_pipe(program, index, each.receiver))
    )
    events = {index.text(each.arguments[0], 40).strip("'\"`") for each in heeding}
    heard = events & {"message", "data", "response"} or _is_heard(call, entry)
    return (
        bool(heard)
        or program.once(("read", index.path), lambda: _is_read(program, index))
        or _is_gone_through(call)
    )


def _is_heard(call: State, entry: Entry) -> bool:
    """Whether something is put where what comes back on the connection of *call* is told; no wrapper is.

    A wrapper keeps what was there: ``const before = inner.onmessage; inner.onmessage = ...``.
    """
    made = call.index.call_at(call.node)
    own = call.index.text(made.receiver, 200) if made is not None and made.receiver is not None else ""
    for write in call.index.writes.get("onmessage", ()):
        owner = call.index.text(write.target, 200)
        if owner == own:
            return True
        kept = re.compile(
            rb"[=(,:]\s{0,3}" + re.escape(owner.encode()) + rb"\??\.onmessage\b(?!\s{0,3}=[^=])"
        )
        if entry.facts["destination"] == "receiver" and not kept.search(call.index.module.source):
            return True
    return False


def _is_idle(function: Node) -> bool:
    """Whether *function* does nothing: ``() => {}``."""
    body = function.child_by_field_name("body") if function.type in FUNCTIONS else None
    return body is not None and body.type == "statement_block" and not parts(body)


def _is_read(program: Program, index: Index) -> bool:
    """Whether the file of *index* uses what it takes out of a connection; what lies in a file is none."""
    for name in _table()["hearing"]:
        for each in index.of_name(index.calls_by_name.get(name, ())):
            here = State(index, each.node)
            piped = each.receiver is not None and (
                is_pipe(program, index, each.receiver) or index.text(each.receiver, 10) == "os"
            )
            if not piped and not is_dropped(program, here) and not file_read(program, here):
                return True
    return False


def _is_of(index: Index, listening: Call, call: State) -> bool:
    """Whether *listening* is called on the connection on which *call* sends, or on one that is being made."""
    made = index.call_at(call.node)
    one, other = listening.receiver, made.receiver if made is not None else None
    if one is None or other is None:
        return False
    return index.call_at(one) is not None or index.text(one, 200) == index.text(other, 200)


def _is_gone_through(call: State) -> bool:
    """Whether a loop takes what comes back where *call* sends: ``async for each in connection``."""
    made = call.index.call_at(call.node)
    if made is None or made.receiver is None or not call.index.module.language.is_python:
        return False
    gone = call.index.module.captures("(for_statement right: (_) @it)").get("it", ())
    return any(call.index.text(each, 200) == call.index.text(made.receiver, 200) for each in gone)


def _table(section: str = "foreign") -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)[section]
    return found


def _is_in_address(program: Program, call: State, part: State) -> bool:
    """Whether *part* of what *call* is given goes in the address: it is that, or its query."""
    where = program.argument(call, 0, "url", "uri")
    return is_query(part) or (where is not None and where.node.id == part.node.id)


def _is_service(host: str, said: str) -> bool:
    """Whether *host* is this machine, or the very service that the package or one of its tools names."""
    if is_local(host):
        return True
    labels = host.lower().split(".")
    return is_named(host, said) and (len(labels) < 3 or bool(re.fullmatch(_table()["service"], labels[0])))


def _says_so(trace: Trace) -> bool:
    """Whether the tool that is given what leaves says of itself that it sends something."""
    if not trace.what.startswith(OF_TOOL):
        return False
    index = trace.at.index
    for binding in index.bindings(trace.at.text, trace.at.node.start_byte):
        if binding.parameter is None:
            continue
        function = binding.parameter[0]
        start = function.node.start_byte
        around = function.node.parent
        if around is not None and around.type in ("arguments", "argument_list", "decorated_definition"):
            start = around.start_byte
        body = function.node.child_by_field_name("body")
        end = body.start_byte if body is not None else function.node.start_byte
        first = body.named_children[0] if body is not None and body.named_children else None
        if first is not None and first.type == "expression_statement" and index.module.language.is_python:
            end = first.end_byte  # its documentation
        text = index.module.source[start : min(end, start + 3000)].decode("utf-8", "replace")
        return bool(re.search(_table()["sends"], f"{function.name} {text}"))
    return False


def _is_opted(call: State) -> bool:
    """Whether a setting of the user stands between the tool and *call*."""
    function = call.index.enclosing(call.node.start_byte)
    start = function.node.start_byte if function is not None else 0
    before = call.index.module.source[start : call.node.start_byte][-3000:].decode("utf-8", "replace")
    if re.search(_table()["opted"], before):
        return True
    here: Node | None = call.node
    while here is not None and here.type not in FUNCTIONS:
        test = here.child_by_field_name("condition")
        if test is not None and re.search(_table()["opted"], call.index.text(test)[:300]):
            return True
        here = here.parent
    return False
