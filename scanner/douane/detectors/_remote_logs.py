"""Logs whose records go to a host that the package fixes: who takes them, and what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._flow import HOLE
from douane.detectors._flow.index import ELEMENT
from douane.detectors._flow.logged import LOGGING
from douane.detectors._flow.state import State
from douane.detectors._guards import readable
from douane.detectors._handlers import is_vendored
from douane.detectors._places import is_aside
from douane.detectors._settings import options

if TYPE_CHECKING:
    from douane.detectors._flow import Call, Index, Program
    from douane.detectors._flow.index import Class

DATA = "code/repeated.toml"
_NAMED = ("host", "mailhost", "address", "url", "hostname", "endpoint", "server")
_MOST_MADE = 200  # instances of one class
_MOST = 600  # calls that write to the log by one name, in one file
_NEAR = 600  # characters behind a handler in which its host stands
_HOST = re.compile(
    r"^(?:https?://)?([a-z0-9][\w.-]*\.[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3})(?=[:/]|$)", re.IGNORECASE
)
_LOG = re.compile(r"(?i)(^|[._])log(s|ger|ging)?(\(\))?$")
_MADE = re.compile(
    r"(?i)\blog[\w.]*\.get_?logger\(\)|\blogging\.(\w+\.)?\w*Logger\(\)|\.createLogger\(\)|^pino(\.(pino|default))?\(\)$"
)


def is_own(path: str) -> bool:
    """Whether the file at *path* is code or data of the package that it runs itself."""
    return not is_aside(path) and not is_vendored(path)


def naming(program: Program) -> tuple[str, ...]:
    """Return the files that name what logs are sent by."""
    table: dict[str, Any] = douane_signatures.table(DATA)["logs"]
    return tuple(path for path in program.mentioning(encoded(table["words"])) if is_own(path))


def remote_handlers(program: Program) -> tuple[tuple[State, str], ...]:
    """Return (call, host) for the handlers of logs that are made for a fixed host of others."""
    return program.once("remote handlers of logs", lambda: tuple(_remote_handlers(program)))


def _remote_handlers(program: Program) -> Iterator[tuple[State, str]]:
    paths = naming(program)
    near = re.compile(douane_signatures.table(DATA)["near"])
    for entry, call in catalogue(DATA, "log_handler").named_calls(program, paths) if paths else ():
        host = _host_of(program, call, entry)
        if host and not near.search(host):
            yield call, host
    for _, _, call, host in _own_handlers(program):
        if host and not near.search(host):
            yield call, host
    for path in configuring(program):
        yield from _written_out(program, path, douane_signatures.table(DATA)["logs"], near)


def _own_handlers(program: Program) -> tuple[tuple[Index, Class, State, str], ...]:
    """Return (file, class, call that makes it, host) for handlers that are derived from known ones.

    The host is handed over where an instance is made, or where the class makes what it is derived from.
    """
    return program.once("own handlers of logs", lambda: tuple(_derived(program)))


def _derived(program: Program) -> Iterator[tuple[Index, Class, State, str]]:
    known = next(iter(catalogue(DATA, "log_handler").entries))
    for index in program.indexes(naming(program)):
        if not index.module.language.is_python:
            continue
        for class_ in index.classes:
            bases = (index.text(base, 100).rpartition(".")[2] for base in class_.bases)
            for call in _making(program, index, class_) if not known.names.isdisjoint(bases) else ():
                host = _host_of(program, call, known)
                if host:
                    yield index, class_, call, host


def _making(program: Program, index: Index, class_: Class) -> Iterator[State]:
    for other in program.naming(index.path, class_.name):
        made = program.bounded(other.calls_by_name.get(class_.name, ()), _MOST_MADE, other.path)
        yield from (State(other, call.node) for call in made)
    for call in program.bounded(index.calls_by_name.get("__init__", ()), _MOST, index.path):
        if index.enclosing_class(call.node.start_byte) is class_:
            yield State(index, call.node)


def shaped(program: Program, within: frozenset[str]) -> Iterator[tuple[State, str, tuple[State, ...]]]:
    """Yield (method, host, what it gives) where a handler of the package says itself what it sends."""
    near = re.compile(douane_signatures.table(DATA)["near"])
    shaping = frozenset(douane_signatures.table(DATA)["logs"]["shaping"])
    for index, class_, _, host in _own_handlers(program):
        if index.path not in within or near.search(host):
            continue
        for name in sorted(shaping & class_.methods.keys()):
            for given in class_.methods[name].returns:
                yield State(index, given), host, (State(index, given),)


def configuring(program: Program) -> tuple[str, ...]:
    """Return the first file in which a log is configured by data; empty if there is none."""
    named = frozenset(naming(program))
    configures = re.compile(douane_signatures.table(DATA)["logs"]["configures"].encode())
    paths = readable(program) if named else ()
    return tuple(path for path in paths if path in named and program.holds(path, configures))[:1]


def _inside(call: State, made: Call | None, within: list[str]) -> Iterator[State]:
    """Yield what can name the host among the options of *call*, at the places that *within* leads to."""
    for node in made.arguments[:1] if made is not None else ():
        for way in within:
            steps = tuple(ELEMENT if part == "*" else part for part in way.split(".") if part)
            yield from (call.at(node, (*steps, name)) for name in (*_NAMED, "uri"))


def _host_of(program: Program, call: State, entry: Entry) -> str:
    """Return the host that the handler *call* is made for; empty if the code does not fix it."""
    made = program.call(call)
    within = entry.facts.get("within")
    given = list(_inside(call, made, within)) if within else list(options(program, call, *_NAMED))
    given += [call.at(node) for node in made.arguments[:1]] if made is not None and not given else []
    telling = frozenset(entry.facts.get("told_by", ()))
    for other in program.calls(naming(program), telling) if telling else ():
        given += options(program, other, *_NAMED)
    for each in given:
        for leaf in (leaf for leaf in program.leaves(each) if not leaf.steps):
            inner = leaf.node.named_children[:1] if leaf.node.type == "tuple" else [leaf.node]
            for text in (text for node in inner for text in program.shapes(leaf.at(node))):
                match = _HOST.match(text)
                if match is not None and HOLE not in match[1]:
                    return match[1]
    return ""


def _written_out(
    program: Program, path: str, table: dict[str, str], near: re.Pattern[str]
) -> Iterator[tuple[State, str]]:
    """Yield handlers of a configuration that is written out in the code of *path*."""
    index = program.index(path)
    if index is None:
        return
    source = index.module.source.decode("utf-8", "replace")
    for start, host in handlers_in(source, table, near):
        place = len(source[:start].encode())
        node = index.module.root.descendant_for_byte_range(place, place + 1)
        if node is not None and node.type.startswith("string"):
            yield State(index, node), host


def handlers_in(text: str, table: dict[str, str], near: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """Yield (place, host) for each handler in *text* that sends to a host which stands beside it."""
    for match in re.finditer(table["handler"], text):
        beside = text[match.end() : match.end() + _NEAR]
        other = re.search(table["handler"], beside)
        found = re.search(table["host"], beside[: other.start()] if other is not None else beside)
        host = (found[1] or found[2] or "") if found is not None else ""
        if host and not near.search(host):
            yield match.start(), host


def written(program: Program, within: frozenset[str]) -> Iterator[tuple[State, str, tuple[State, ...]]]:
    """Yield (call, host, what it writes) for the calls in *within* that write to a log which is sent away."""
    handlers = remote_handlers(program)
    paths = tuple(path for path in program.paths if path in within and is_own(path)) if handlers else ()
    for index in program.indexes(paths):
        for name in LOGGING:
            for call in index.of_name(index.calls_by_name.get(name, ())):
                if call.receiver is not None and is_log(program, State(index, call.receiver)):
                    here = State(index, call.node)
                    given = (*call.arguments, *call.keywords.values())
                    yield here, handlers[0][1], tuple(here.at(node) for node in given)


def is_log(program: Program, state: State) -> bool:
    """Whether *state* is a log: it is called so, or was made as one."""
    return bool(_LOG.search(state.text[-40:])) or any(map(_MADE.search, program.origins(state)))
