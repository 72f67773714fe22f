"""Pages of any website may ask the server, with what the user's browser holds for it.

**What.** A server that answers over HTTP allows every origin together with credentials
(`allow_origins=["*"], allow_credentials=True`, `cors({origin: true, credentials: true})`, the request's own
`Origin` written into `Access-Control-Allow-Origin`); holds an origin, or the name under which it was asked,
against a part of what is allowed (`origin.endsWith("example.com")`, `host.startsWith("localhost")`, a pattern
that is open at an end); lets every origin in, asks nobody, and starts what a request names; switches its
protection against DNS rebinding off; or is for this machine only and asks nobody who they are, under which
name, and from which page.

**Why.** Every page that the user opens can call the tools of a server on the user's machine, and read what
they answer: "only this machine" includes the browser. With a name that is made to point at 127.0.0.1, the
browser takes the server for the page's own.

**Example.** `app.use(cors({ origin: true, credentials: true }))`

**Left alone.** Lists of origins; origins that are compared whole, or by the end of a host behind its dot; any
origin without credentials, where requests start nothing that they name; `origin: "*"` with credentials in
JavaScript, which browsers refuse; packages that serve no tools; the protection switched off where callers
must show a key, which is low.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._any_origin import let_in
from douane.detectors._asked_programs import asked
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._guards import answers_requests, readable, serves_protocol
from douane.detectors._handlers import is_vendored
from douane.detectors._origin_checks import ORIGINS, is_open, reads_origin, weak_checks
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._rebinding import unprotected
from douane.detectors._settings import asked_for, members, options, pairs, truth
from douane.detectors._verifiers import Weakness, function_around
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.syntax import Codebase

_ANY = "every website may ask this server with what the user's browser holds for it"
_PATTERN = "the pattern of allowed origins also fits those of others"
_REFLECTED = "the origin that asks is allowed, whichever it is, with what the user's browser holds"
_SET_UP = frozenset({"cors", "enableCors", "fastifyCors", "corsMiddleware", "register"})
_LISTS = frozenset({"list", "tuple", "set", "array"})
_LONGEST = 4_000  # characters of a function that are read


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the places where pages of other websites are let in."""
    program = program_of(codebase)
    if not answers_requests(program):
        return
    table = douane_signatures.table(ORIGINS)
    needle = re.compile(table["needle"].encode())
    mentioning = frozenset(program.mentioning(encoded(table["words"])))
    paths = tuple(each for each in readable(program) if each in mentioning and program.holds(each, needle))
    if not serves_protocol(program) and not (paths and (program.answering() or asked(program))):
        return
    seen: set[tuple[str, int]] = set()
    for found in chain(_let_in(program, paths), unprotected(program, paths), let_in(program, paths)):
        key = (found.at.index.path, found.at.line)
        if key in seen:
            continue
        seen.add(key)
        aside = is_aside(key[0]) or is_vendored(key[0]) or asked_for(program, found.at)
        yield evidence_at(found.at, why=found.why, severity=Severity.LOW if aside else found.severity)


def _let_in(program: Program, paths: tuple[str, ...]) -> Iterator[Weakness]:
    for index in program.indexes(paths):
        if index.module.language.is_python:
            yield from _middleware(program, index)
        else:
            yield from _configured(program, index)
        yield from _headers(program, index)
        yield from weak_checks(program, index)


# --- libraries ---------------------------------------------------------------------------------------------


def _middleware(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield middleware for Python that lets every origin in, with credentials."""
    for entry, call in catalogue(ORIGINS, "python").named_calls(program, (index.path,)):
        mentions = entry.facts.get("mentions", "")
        if mentions not in call.text[:_LONGEST]:
            continue
        if not any(truth(program, leaf) for leaf in _values(program, call, entry.facts["credentials"])):
            continue
        allowed = list(options(program, call, entry.facts["origins"]))
        everybody = next((each for each in allowed if _holds_star(program, each)), None)
        if everybody is not None or (not allowed and entry.facts.get("default") and not _listed(call)):
            yield from _also_at(call, Weakness(everybody if everybody is not None else call, _ANY))
        for given in options(program, call, entry.facts.get("regex", "")):
            if any(is_open(text, whole=True) for text in program.shapes(given)):
                yield from _also_at(call, Weakness(given, _PATTERN))


def _also_at(call: State, found: Weakness) -> Iterator[Weakness]:
    """Yield *found*, and where it is handed to *call* if the options stand elsewhere."""
    yield found
    if (
        found.at.index is not call.index
        or not call.node.start_byte <= found.at.node.start_byte < call.node.end_byte
    ):
        yield Weakness(call, found.why)


def _listed(call: State) -> bool:
    """Whether the origins are told by the paths they may ask for, and none is a star."""
    text = call.text[:_LONGEST]
    return "resources" in text and re.search(r"""["']origins?["']\s*:\s*["'\[\s]{0,4}\*""", text) is None


def _values(program: Program, call: State, name: str) -> Iterator[State]:
    for given in options(program, call, name):
        yield from program.leaves(given)


def _holds_star(program: Program, state: State) -> bool:
    """Whether *state*, a list of origins or one of them, is for all of them."""
    for leaf in program.leaves(state):
        inner = parts(leaf.node) if leaf.node.type in _LISTS else [leaf.node]
        if any(program.shapes(leaf.at(node)) in (("*",), (".*",)) for node in inner):
            return True
    return False


def _configured(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield options of JavaScript's libraries by which every origin is answered by its own name."""
    for _, value in pairs(index, frozenset({"origin"})):
        listed = value.parent.parent if value.parent is not None else None
        if listed is None or listed.type != "object":
            continue
        given = members(program, State(index, listed), "credentials")
        if any(truth(program, each) for each in given) and _reflects(program, State(index, value)):
            yield Weakness(State(index, value), _REFLECTED)
            yield from _handed_over(program, State(index, listed))
    for node in index.module.nodes_at(re.compile(rb"\borigin\s{0,4}\("), "method_definition"):
        listed = node.parent
        if listed is not None and listed.type == "object" and _lets_all_in(index, node):
            given = members(program, State(index, listed), "credentials")
            if any(truth(program, each) for each in given):
                yield Weakness(State(index, node), _REFLECTED)
                yield from _handed_over(program, State(index, listed))


def _handed_over(program: Program, listed: State) -> Iterator[Weakness]:
    """Yield the calls of other files that set a server up with *listed*, options that stand apart."""
    called = program.once(
        "origin set-ups", lambda: [*program.calls(program.mentioning(encoded(_SET_UP)), _SET_UP)]
    )
    for call in called:
        made = program.call(call)
        if made is None or call.index is listed.index or is_vendored(call.index.path):
            continue
        leaves = (leaf for node in made.arguments[:2] for leaf in program.leaves(call.at(node)))
        if any(leaf.node.id == listed.node.id and leaf.index is listed.index for leaf in leaves):
            yield Weakness(call, _REFLECTED)


def _reflects(program: Program, state: State) -> bool:
    """Whether *state* is `true`, a pattern for everything, or a function that allows what it is asked for."""
    for leaf in program.leaves(state):
        if leaf.node.type == "true":
            return True
        if leaf.node.type == "regex" and is_open(leaf.text.rpartition("/")[0][1:], whole=False):
            return True
        if leaf.node.type in FUNCTIONS and _lets_all_in(leaf.index, leaf.node):
            return True
        if reads_origin(leaf) and not _is_held_against(leaf.index, leaf.node):
            return True
    return False


def _lets_all_in(index: Index, node: Node) -> bool:
    """Whether the function *node*, which is asked for an origin, allows each without looking at it."""
    text = index.text(node, _LONGEST)
    function = index.function_at(node)
    names = [each.name for each in function.parameters if each.name] if function is not None else []
    if not names or len(text) >= _LONGEST:
        return False
    # What is called to answer is no check, whatever its name: `(origin, allow) => allow(null, origin)`.
    rest = re.sub(rf"\b{re.escape(names[-1])}\s*\(", "(", text) if len(names) > 1 else text
    if re.search(douane_signatures.table(ORIGINS)["compares"], rest):
        return False
    if re.search(r"process\.env|config|settings", text, re.IGNORECASE):
        return False
    # Also with another one in its place where no origin was sent: `origin ?? "*"`.
    asked = re.escape(names[0])
    given_back = rf"(=>\s*|\breturn\s+){asked}\b(?!\s*([.\[(]|\?(?!\?)))"
    other = r"""(\s*(\?\?|\|\|)\s*(true|["'`][^"'`]{0,100}["'`]|[\w.]{1,60}))?"""
    told = rf"\b\w+\(\s*(null|undefined)\s*,\s*(true|{asked}{other})\s*\)"
    return re.search(f"{given_back}|{told}", text) is not None


# --- headers -----------------------------------------------------------------------------------------------


def _headers(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield where the origin that asks is written into the answer, beside leave to send credentials."""
    table = douane_signatures.table(ORIGINS)
    allow = re.compile(table["allow_origin"])
    if re.search(table["allow_credentials"], index.module.source.decode("utf-8", "replace")) is None:
        return
    for name, value in _written(index):
        text = index.text(name, 60).strip("'\"`")
        if not allow.match(text):
            continue
        state = State(index, value)
        read = _asking(program, state)
        if read and not any(_is_held_against(each.index, each.node) for each in (state, *read)):
            yield Weakness(state, _REFLECTED)


def _written(index: Index) -> Iterator[tuple[Node, Node]]:
    """Yield (name, value) of headers that are set: by a call, an entry of an object, an assignment."""
    for call in index.calls:
        if len(call.arguments) == 2:  # also of a helper that sets them
            yield call.arguments[0], call.arguments[1]
    place = re.compile(rb"(?i)access-control-allow-origin")
    for node in index.module.nodes_at(place, "pair", "assignment", "assignment_expression"):
        name = node.child_by_field_name("key")
        value = node.child_by_field_name("value") or node.child_by_field_name("right")
        if name is None:
            target = node.child_by_field_name("left")
            name = next((each for each in reversed(parts(target))), None) if target is not None else None
        if name is not None and value is not None:
            yield name, value


def _asking(program: Program, state: State) -> list[State]:
    """Return where the origin of the request is read that *state* is, maybe with another text for none."""
    tracer = program.tracer(lambda each: "the origin" if reads_origin(each) else None)
    return [state] if reads_origin(state) else [trace.at for trace in tracer.trace(state)]


def _is_held_against(index: Index, node: Node) -> bool:
    """Whether the function around *node*, or one around that, compares an origin with what is allowed."""
    compares = re.compile(douane_signatures.table(ORIGINS)["compares"])
    function = function_around(index, node)
    text = index.text(function.node if function is not None else index.module.root, _LONGEST)
    lines = [line for line in text.splitlines() if re.search("(?i)origin", line)]
    others = (re.sub(r"(?i)[\w.]*(setHeader|header|headers|set|append)\s*[(\[]", "", line) for line in lines)
    return any(compares.search(line.replace(HOLE, "")) for line in others)


RULE = Rule(
    id="cross-origin-access",
    summary="pages of other websites may ask the server in the user's name",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Name the origins and hosts that may ask, compare them whole, and refuse all others.",
    taxonomy=("MCP07:2025", "SAFE-T1005", "AML.T0049"),
    exposed=True,
    code=look,
)
