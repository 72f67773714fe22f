"""A server listens on every address of the machine and asks nobody who they are.

**What.** A listener is opened on all addresses (`0.0.0.0`, `::`, an empty host, or no host where that
means all: `app.listen(port)` in Node.js, `web.run_app(app)`) and nothing in the package asks who is
there before it answers: no token, no key, no check of the host that was asked for. Addresses are
followed through settings, tables that are spread into the call, defaults of variables and of command
line flags.

**Why.** Everybody in the same network, and every page in the user's browser, can call the server's
tools with the user's rights.

**Example.** `uvicorn.run(mcp.streamable_http_app(), host="0.0.0.0", port=8000)`

**Left alone.** Listeners on the machine itself; an address that is only open if somebody sets it so; a
server with authentication in front of it, or a listener of a package that serves no tools over HTTP,
which are low.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._comparisons import lets_everybody_in, weak_comparisons
from douane.detectors._flow import program_of
from douane.detectors._guards import is_guarded, readable, serves_protocol
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import gates
from douane.detectors._lenience import skipped
from douane.detectors._listeners import Listener, listeners, listening_files
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._unset_secrets import equal_when_unset
from douane.detectors._verifiers import DATA, weak_verifiers
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.detectors._verifiers import Weakness
    from douane.syntax import Codebase

_CHECKS = re.compile(rb"(?i)authorization|x-\w{0,20}-?(key|token)|compare_digest|timingSafeEqual")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the listeners that are open to everybody."""
    program = program_of(codebase)
    judged: _Judge | None = None
    seen: set[tuple[str, int]] = set()
    for found in listeners(program, listening_files(program)):
        key = (found.at.index.path, found.at.line)
        if not found.is_open or key in seen:
            continue
        seen.add(key)
        judged = judged or _Judge(program)
        evidence = judged.evidence(found)
        if evidence is not None:
            yield evidence


class _Judge:
    """Weighs what is behind the listeners of one package."""

    def __init__(self, program: Program) -> None:
        self._serves = serves_protocol(program)
        self._gates = gates(program)
        asks = is_guarded(program)
        self._passed = _passed(program) if asks else ""
        self._guarded = asks and not self._passed and not _is_optional(program)

    def evidence(self, found: Listener) -> Evidence | None:
        """Return what is said of the open listener *found*."""
        behind = self._serves or found.kind == "protocol" or (found.kind == "socket" and self._gates)
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
        if any(weak.severity is Severity.HIGH for weak in weak_verifiers(program, index)):
            return "whoever asks is believed without a signature"
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
