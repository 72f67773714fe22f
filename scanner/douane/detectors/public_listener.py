"""A server listens on every address of the machine and asks nobody who they are.

**What.** A listener is opened on all addresses (`0.0.0.0`, `::`, an empty host, or no host where that means
all: `app.listen(port)` in Node.js, `web.run_app(app)`) and nothing in the package asks who is there before it
answers: no token, no key, no check of the host that was asked for; and by it somebody calls tools, or changes
something (a route for POST, PUT, DELETE). A header that is only handed on is no check. Addresses are followed
through settings, tables that are spread into the call, defaults of variables and of command line flags. Also
a tunnel that makes a port of this machine reachable from outside (`ssh -R`, `ngrok`, `cloudflared`), and a
router that is asked to let it in (UPnP).

**Why.** Everybody in the same network, and every page in the user's browser, can call the server's
tools with the user's rights. The route by which they do so is told as a second place.

**Example.** `uvicorn.run(mcp.streamable_http_app(), host="0.0.0.0", port=8000)`

**Reported with less weight.** Tunnels of a package that says that it is about them, or that a person asks
for by name.

**Left alone.** Listeners on the machine itself; an address that is only open if somebody sets it so; a
server with authentication in front of it, or a listener by which nobody calls tools, nobody changes anything
and nothing is started that a request names, which are low.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._asked_programs import asked
from douane.detectors._comparisons import lets_everybody_in, weak_comparisons
from douane.detectors._flow import State, program_of
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._guards import is_guarded, readable, serves_protocol
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import gates
from douane.detectors._lenience import skipped
from douane.detectors._listeners import Listener, listeners, listening_files
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._told_names import told_names
from douane.detectors._tunnels import tunnels
from douane.detectors._unset_secrets import equal_when_unset
from douane.detectors._verifiers import DATA, function_around, weak_verifiers
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import ancestors

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.detectors._verifiers import Weakness
    from douane.syntax import Codebase

# What hands a request to the server of the protocol, and what makes a function the answer to requests.
_HANDLES = ("handleRequest", "handlePostMessage", "handle_request", "connect_sse")
_HANDLING = frozenset(name.encode() for name in _HANDLES)
_ROUTES = frozenset({"all", "post", "use", "route", "Route", "Mount", "add_route", "mount", "add_post"})
_CHECKS = re.compile(rb"(?i)authorization|x-\w{0,20}-?(key|token)|compare_digest|timingSafeEqual")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the listeners that are open to everybody, and the ways in that are opened from here."""
    yield from tunnels(codebase)
    program = program_of(codebase)
    judged: _Judge | None = None
    seen: set[tuple[str, int]] = set()
    answered = False
    for found in listeners(program, listening_files(program)):
        key = (found.at.index.path, found.at.line)
        if not found.is_open or key in seen:
            continue
        seen.add(key)
        judged = judged or _Judge(program)
        evidence = judged.evidence(found)
        if evidence is None:
            continue
        yield evidence
        if evidence.severity is Severity.MEDIUM and not answered:
            answered = True
            yield from judged.answering(found, seen)


class _Judge:
    """Weighs what is behind the listeners of one package."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._serves = serves_protocol(program)
        self._gates = gates(program)
        self._starts = self._gates and bool(asked(program))  # whatever a request names
        asks = is_guarded(program)
        self._passed = _passed(program) if asks else ""
        self._guarded = asks and not self._passed and not _is_optional(program)

    def evidence(self, found: Listener) -> Evidence | None:
        """Return what is said of the open listener *found*."""
        behind = self._serves or found.kind == "protocol" or (self._gates and self._hears(found))
        behind = behind or self._starts
        behind = behind or (self._gates and self._changes(found.at.index.path))
        if not behind and not self._gates:
            return None
        path = found.at.index.path
        severe = behind and not self._guarded and not found.is_local
        asked = "and nothing asks who is there" if not self._guarded else "behind a check of who asks"
        asked = f"and {self._passed}" if self._passed else asked
        return evidence_at(
            found.at,
            why=f"listens on every address of the machine, {asked}",
            severity=Severity.MEDIUM
            if severe and not is_aside(path) and not is_vendored(path)
            else Severity.LOW,
        )

    def _hears(self, found: Listener) -> bool:
        """Whether *found* is a socket of the system, and what comes over it is heeded in the same file.

        In Node.js, one is opened as well only to find out which port is free.
        """
        if found.kind != "stream":
            return found.kind == "socket"
        heeds = re.compile(douane_signatures.table("code/listeners.toml")["hears"].encode())
        return self._program.holds(found.at.index.path, heeds)

    def _changes(self, path: str) -> bool:
        """Whether a route of the file at *path*, or of one that it imports, changes something."""
        changes = re.compile(douane_signatures.table("code/listeners.toml")["changes"].encode())
        index = self._program.index(path)
        near = (path, *(self._program.targets(index) if index is not None else ()))
        return any(self._program.holds(each, changes) for each in near if each in self._program.paths)

    def answering(self, found: Listener, seen: set[tuple[str, int]]) -> Iterator[Evidence]:
        """Yield the routes behind the open listener *found* by which anybody calls the tools; one a file."""
        if self._guarded or self._passed:
            return
        where = f"{found.at.index.path}:{found.at.line}"
        paths = self._program.mentioning(_HANDLING)
        for index in self._program.indexes(tuple(path for path in paths if _is_own(path))):
            handled = (call.node for name in _HANDLES for call in index.calls_by_name.get(name, ()))
            routes = [route for node in handled if (route := _route_around(index, node)) is not None]
            state = State(index, min(routes, key=_start)) if routes else None
            if state is not None and (index.path, state.line) not in seen:
                why = f"whoever reaches this route calls the tools; it is open to every address at {where}"
                yield evidence_at(state, why=why, severity=Severity.MEDIUM)


def _route_around(index: Index, node: Node) -> Node | None:
    """Return the call by which the handler around *node*, written there or named, answers requests."""
    for outer in ancestors(node):
        made = index.call_at(outer)
        if (
            made is not None
            and made.name in _ROUTES
            and any(each.type in FUNCTIONS for each in made.arguments)
        ):
            return outer
    function = function_around(index, node)
    for name in sorted(_ROUTES) if function is not None and function.name else ():
        for call in index.calls_by_name.get(name, ()):
            given = (*call.arguments[1:], *call.keywords.values())
            if function is not None and any(index.text(each, 80) == function.name for each in given):
                return call.node
    return None


def _start(node: Node) -> int:
    return node.start_byte


def _is_own(path: str) -> bool:
    return not is_aside(path) and not is_vendored(path)


def _is_optional(program: Program) -> bool:
    """Whether the check of who asks is skipped as long as nobody sets its secret."""
    indexes = program.indexes(program.holding(_CHECKS, readable(program)))
    own = [index for index in indexes if not is_aside(index.path)]
    return any(True for each in own for _ in chain(skipped(program, each), equal_when_unset(program, each)))


def _passed(program: Program) -> str:
    """Return how the check of who asks is passed by who knows nothing; empty if it is not."""
    needle = re.compile(douane_signatures.table(DATA)["needle"].encode())
    paths = tuple(path for path in readable(program) if not is_aside(path) and program.holds(path, needle))
    for index in program.indexes(paths):
        if any(weak.opens for weak in weak_verifiers(program, index)):
            return "whoever asks is believed without a signature"
        if any(True for _ in told_names(program, index)):
            return "whoever asks is whom it says it is"
        weak = next(filter(_is_no_check, weak_comparisons(program, index)), None)
        if weak is not None:
            return f"the check of who asks does not hold ({index.path}:{weak.at.line})"
    return ""


def _is_no_check(weak: Weakness) -> bool:
    """Whether *weak* lets in who knows nothing, or only what is written in the code."""
    return weak.severity is Severity.HIGH or lets_everybody_in(weak)


RULE = Rule(
    id="public-listener",
    summary="a server listens on every address and asks nobody who they are",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Let it listen on 127.0.0.1 only, or put authentication in front of it.",
    taxonomy=("MCP07:2025", "SAFE-T1005", "AML.T0049"),
    exposed=True,
    code=look,
)
