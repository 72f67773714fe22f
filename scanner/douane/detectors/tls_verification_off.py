"""Connections are made without checking who answers.

**What.** The package switches the check of TLS certificates off: `verify=False`, `ssl=False`, `CERT_NONE`,
`check_hostname = False`, `ssl._create_unverified_context`, `rejectUnauthorized: false`,
`NODE_TLS_REJECT_UNAUTHORIZED = "0"`, `tlsAllowInvalidCertificates=True`, `curl -k`; or takes any key of an
SSH server (`AutoAddPolicy`, `known_hosts=None`, `StrictHostKeyChecking=no`, a `hostVerifier` that says yes to
everything); also where it is off as long as nobody sets a variable that switches it on. Through variables,
objects of options and functions of the package.

**Why.** Anybody between the server and the other machine (an access point, a proxy, a poisoned name)
can then answer in its place, read what is sent, the keys among it, and put words into what the model
reads.

**Example.** `httpx.AsyncClient(headers={"Authorization": key}, verify=False)`

**Left alone.** A check that is on unless somebody asks otherwise is low, also where a whole class of
connections without it is only used then, as is one in whose place the certificate is compared with a known
one; connections to the machine itself; a certificate authority of one's own (`verify="/etc/ca.pem"`); what
a caller hands over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._command_lines import command_lines
from douane.detectors._entering import SMALL
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._handlers import is_vendored
from douane.detectors._host_keys import unseen_host_keys
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._settings import asked_for, defaults, is_false, members, options, pairs, truth
from douane.detectors._sources import from_environment
from douane.detectors._tls_switches import is_on, switched
from douane.detectors._verifiers import function_around
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program
    from douane.syntax import Codebase

_DATA = "code/tls.toml"
_EXECUTION = "code/execution.toml"
_LOOPBACK = re.compile(
    r"^\w+://(localhost|127\.\d|\[::1\]|0\.0\.0\.0|host\.docker\.internal)|^(localhost|127\.)"
)
MAX_SOURCE = 1024 * 1024
"""Bytes of a file in which connections are followed."""
_WRITTEN = re.compile(
    rb"""rejectUnauthorized\s*[:=]\s*(false|!1)\b|NODE_TLS_REJECT_UNAUTHORIZED["'\]]*\s*=\s*["'`]?0"""
)
_SPREAD = re.compile(rb"[(,]\s{0,80}\*\*[A-Za-z_]")
_LONGEST = 8_000  # characters of a function that are read
_PINNED = re.compile(r"getpeercert\(\s*(binary_form\s*=\s*)?True|getPeerCertificate\(|\bpeer_?cert\w*\b")
_HELD_AGAINST = re.compile(r"compare_digest|timingSafeEqual|[!=]==?|\bnot in\b|\.equals\(|\.has\(")
_REFUSES = re.compile(r"\braise\b|\bthrow\b|\.destroy\(|\breject\(|\.close\(")
_LEVEL = b"CERT_NONE"
_IS_LEVEL = re.compile(r"^[\w.]*\bCERT_NONE$")
_LARGE = 96 * 1024  # bytes of a file in which only what is written out counts
_ADDRESS = re.compile(rb"https?://([^/:\"'`\s${}]{1,200})")
_CHOSEN = "the check of who answers can be switched off here"
_ANY_KEY = "any key of an SSH server is taken for the right one"
_OFF = "connections made with this do not check who answers"


@cache
def _table() -> dict[str, Any]:
    return douane_signatures.table(_DATA)


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield where the check of certificates is switched off."""
    program = program_of(codebase)
    python, other = (re.compile(_table()[name].encode()) for name in ("needle", "needle_javascript"))
    paths = [
        path
        for path in program.mentioning(encoded(_table()["words"]))
        if program.holds(path, python if path.endswith((".py", ".pyw")) else other)
    ]
    seen: set[tuple[str, int]] = set()
    paths += _spreading(program, paths)
    for path in paths:
        if len(program.source(path)) > MAX_SOURCE:
            yield from _in_bundle(program, path)
    for index in program.indexes(tuple(path for path in paths if len(program.source(path)) <= MAX_SOURCE)):
        for state, why in _places(program, index):
            key = (state.index.path, state.line)
            if key not in seen and not _stays_here(program, state):
                seen.add(key)
                yield _evidence(state, why)


def _spreading(program: Program, paths: list[str]) -> list[str]:
    """Return the files that spread a table into a call, and import one of *paths* that holds one."""
    if program.size > SMALL:
        return []
    entry = re.compile(rb"[\"'](?:" + "|".join(_table()["keywords"]).encode() + rb")[\"']\s{0,3}:|\bdict\(")
    held = frozenset(path for path in paths if path.endswith(".py") and program.holds(path, entry))
    found = (path for path in program.holding(_SPREAD) if path not in paths and path.endswith(".py"))
    others = program.indexes(tuple(found)) if held else ()
    return [index.path for index in others if not held.isdisjoint(program.targets(index))]


def _in_bundle(program: Program, path: str) -> Iterator[Evidence]:
    """Yield the first place in a bundle, too large to follow, that is written so."""
    source = program.source(path)
    match = _WRITTEN.search(source)
    if match is not None:
        line = source.count(b"\n", 0, match.start()) + 1
        text = source[match.start() : match.start() + 120].decode("utf-8", "replace").split("\n")[0]
        yield Evidence(where=Where(path=path, line=line), excerpt=text, why=_CHOSEN, severity=Severity.LOW)


def _evidence(state: State, why: str) -> Evidence:
    severity = Severity.MEDIUM
    if why == _CHOSEN or _is_pinned(state) or is_aside(state.index.path) or is_vendored(state.index.path):
        severity = Severity.LOW
    return evidence_at(state, why=why, severity=severity, confidence=Confidence.HIGH)


def _is_pinned(state: State) -> bool:
    """Whether the function around *state* holds the certificate of who answers against a known one."""
    around = function_around(state.index, state.node)
    text = state.index.text(around.node, _LONGEST) if around is not None else ""
    return bool(_PINNED.search(text) and _HELD_AGAINST.search(text) and _REFUSES.search(text))


def _places(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    yield from _options(program, index)
    yield from _assignments(program, index)
    yield from _contexts(program, index)
    yield from _commands(program, index)
    yield from _set_one_by_one(program, index)
    for place, values in switched(program, index):
        if is_on(program, values):
            off = [each for each in values if truth(program, each) is True]
            partly = len(off) < len(values)
            chosen = partly or any(asked_for(program, each) for each in (place, *off))
            yield place, _CHOSEN if chosen else _OFF
    for place, is_chosen in unseen_host_keys(program, index):
        yield place, _CHOSEN if is_chosen else _ANY_KEY


def _options(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield the options of clients that switch the check off."""
    if not index.module.language.is_python:
        for name, node in pairs(index, frozenset(_table()["options"])):
            if name in _table()["replaced"]:
                yield from _replaced(index, node)
            else:
                yield from _when_off(program, State(index, node), State(index, node))
        return
    clients = re.compile(_table()["clients"])
    names = frozenset(_table()["keywords"])
    plain = frozenset(_table()["plain"])
    for call in index.calls:
        if names.isdisjoint(call.keywords) and not any(
            each.type == "dictionary_splat" for each in call.arguments
        ):
            continue
        state = State(index, call.node)
        known = any(clients.fullmatch(callee) for callee in program.callee(state))
        if not known and plain.isdisjoint(call.keywords):
            continue
        if known or not program.functions_called(state):
            for value in options(program, state, *sorted(names if known else plain)):
                yield from _when_off(program, state, value)
    yield from _levels(program, index)


def _levels(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield calls of whatever library that are handed the level of checking which checks nothing."""
    if _LEVEL not in index.module.source:
        return
    for call in index.calls:
        for node in (*call.keywords.values(), *call.arguments):
            value = State(index, node)
            if node.type not in ("identifier", "attribute"):
                continue
            leaves = (value, *(program.leaves(value) if node.type == "identifier" else ()))
            if any(_IS_LEVEL.search(".".join((leaf.text[:100], *leaf.steps))) for leaf in leaves):
                yield from _when_off(program, State(index, call.node), value)


def _replaced(index: Index, node: Any) -> Iterator[tuple[State, str]]:
    """Yield a function that is to check names of hosts, and checks nothing."""
    text = re.sub(r"\s+", "", index.text(node)[:200])
    if re.fullmatch(
        r"\w*\(?[\w,:]*\)?=>(undefined|null|\{\}|void0|\{return(undefined|null)?;?\})|function\([\w,]*\)\{\}",
        text,
    ):
        yield State(index, node), _OFF


def _when_off(program: Program, place: State, value: State) -> Iterator[tuple[State, str]]:
    """Yield *place* where *value* is false, and whether that is what somebody chose."""
    large = len(value.index.module.source) > _LARGE
    if large and value.node.type in (
        "identifier",
        "member_expression",
        "attribute",
        "call_expression",
        "call",
    ):
        return  # what is handed on in a bundle is not worth the way
    leaves = program.leaves(value)
    off = [leaf for leaf in leaves if is_false(program, leaf) or _is_none(program, leaf)]
    if not off:
        return
    around = place.index.enclosing(place.node.start_byte)
    named = around is not None and "disable" in around.name.lower()
    others = [leaf for leaf in leaves if leaf not in off]
    partly = bool(others) and not _is_delivered_off(program, value, others)
    chosen = named or partly or any(asked_for(program, each) for each in (place, *off))
    chosen = chosen or _is_made_when_asked(program, place)
    why = _CHOSEN if chosen else _OFF
    yield place, why
    yield from ((each, why) for each in off if each.node.type == "false")


def _is_delivered_off(program: Program, value: State, others: list[State]) -> bool:
    """Whether *value* is false as delivered: the *others* it can be are settings without a default.

    ``verify=settings.ca or False`` checks nothing as long as nobody names an authority.
    """
    last = parts(value.node)[-1:] if value.node.type in ("binary_expression", "boolean_operator") else []
    operator = value.node.child_by_field_name("operator")
    if not last or operator is None or operator.type not in ("or", "||", "??"):
        return False
    fallen = program.leaves(value.at(last[0]))
    if not fallen or not all(is_false(program, leaf) or _is_none(program, leaf) for leaf in fallen):
        return False
    kept = {leaf.key for leaf in fallen}
    return all(
        from_environment(program, leaf) and not any(True for _ in defaults(program, leaf))
        for leaf in others
        if leaf.key not in kept
    )


def _is_made_when_asked(program: Program, place: State) -> bool:
    """Whether *place* is in a class of which objects are only made where somebody chose it."""
    class_ = place.index.enclosing_class(place.node.start_byte)
    if class_ is None or not class_.name:
        return False
    made = [
        State(index, call.node)
        for index in program.naming(place.index.path, class_.name)
        for call in index.calls_by_name.get(class_.name, ())
    ]
    return bool(made) and all(asked_for(program, each) for each in made)


def _is_none(program: Program, state: State) -> bool:
    """Whether *state* is the level of checking that checks nothing."""
    if "CERT_NONE" in state.text[:100] or "CERT_NONE" in state.steps:
        return True
    if state.node.type in ("string", "integer", "number"):
        return program.shapes(state)[0] in ("0", "CERT_NONE", "none")
    return "_create_unverified_context" in state.text[:100] or "_create_unverified_context" in state.steps


def _assignments(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield assignments that switch the check off: of attributes, of options, of the process' environment."""
    for name in _table()["written"]:
        for write in index.writes.get(name, ()):
            target = index.text(write.target)
            if name == "verify" and not _is_client(program, State(index, write.target)):
                continue
            if name.isupper() and "env" not in target:
                continue
            if target in ("self", "this") and name != "verify":
                continue  # a class that is itself a kind of context
            value = State(index, write.value)
            yield from _when_off(program, value, value)


def _set_one_by_one(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield entries of a table that are set on a client, name by name: ``setattr(session, name, value)``."""
    for call in index.calls_by_name.get("setattr", ()):
        if len(call.arguments) != 3 or not _is_client(program, State(index, call.arguments[0])):
            continue
        looped = next((each for each in ancestors(call.node) if each.type == "for_statement"), None)
        taken = looped.child_by_field_name("right") if looped is not None else None
        made = index.call_at(taken) if taken is not None else None
        if made is None or made.name != "items" or made.receiver is None:
            continue
        for name in _table()["keywords"]:
            for value in members(program, State(index, made.receiver), name):
                yield from _when_off(program, State(index, call.node), value)


def _is_client(program: Program, state: State) -> bool:
    names = program.origins(state)
    return any(name.startswith(("requests.", "httpx.", "niquests.")) for name in names) or bool(
        re.search(r"session|client|http", state.text[:100], re.IGNORECASE)
    )


def _contexts(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield contexts that are made without a check."""
    for call in index.calls_by_name.get("_create_unverified_context", ()):
        state = State(index, call.node)
        yield state, _CHOSEN if asked_for(program, state) else _OFF


def _commands(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield programs that are started with a switch that turns the check off."""
    command = re.compile(_table()["command"])
    if not re.search(_table()["command_needle"].encode(), index.module.source):
        return
    for _, call in catalogue(_EXECUTION, "start").named_calls(program, (index.path,)):
        for line in command_lines(program, call):
            if command.search(line) and not re.search(r"://(localhost|127\.)", line):
                yield call, _CHOSEN if asked_for(program, call) else "this program does not check who answers"
                break


def _stays_here(program: Program, state: State) -> bool:
    """Whether what is switched off is only for connections to the machine itself."""
    node = state.node
    for _ in range(12):
        call = state.index.call_at(node)
        if call is not None and (call.arguments or call.keywords):
            texts = [text for each in call.arguments[:1] for text in program.shapes(state.at(each))]
            for name in ("host", "hostname", "url", "base_url", "baseURL"):
                texts += [
                    text for each in options(program, state.at(node), name) for text in program.shapes(each)
                ]
            known = [text for text in texts if text != HOLE and ("." in text or "localhost" in text)]
            if known:
                return all(_LOOPBACK.search(text) for text in known)
        if node.parent is None:
            break
        node = node.parent
    hosts = _ADDRESS.findall(state.index.module.source)
    return bool(hosts) and all(re.match(rb"localhost|127\.", host) for host in hosts)


RULE = Rule(
    id="tls-verification-off",
    summary="connections are made without checking who answers",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Check certificates always; where a private authority signs them, name its certificate.",
    taxonomy=("MCP07:2025", "SAFE-T1407", "AML.T0049"),
    exposed=True,
    code=look,
)
