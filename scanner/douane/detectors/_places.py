"""Evidence of code rules: where it is, and whether that place runs at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.model import Confidence, Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.detectors._flow import State

NEAR = 3
"""Lines apart: two places are one to whoever reads the report."""
# Folders whose code is not part of what a user runs.
_ASIDE = re.compile(
    r"(^|/)(tests?|__tests__|__mocks__|spec|specs|testing|examples?|samples?|benchmarks?|bench|docs?|fixtures|demo)/"
    r"|(^|/)(test_[^/]*|conftest)\.py$|[._-](test|spec|bench)\.[cm]?[jt]sx?$"
)

# Folders of code that stands in for a service on the machine of a developer.
_STANDING_IN = re.compile(r"(^|/)(emulators?|simulators?|mocks?|mock[-_]?servers?|fakes?|stubs?)/")


def is_aside(path: str) -> bool:
    """Whether *path* is a test, an example or the like: something that users of the package do not run."""
    return bool(_ASIDE.search(path))


def stands_in(path: str) -> bool:
    """Whether *path* stands in for a service of somebody else, for who tries something out: an emulator."""
    return bool(_STANDING_IN.search(path))


def is_near(state: State, other: State) -> bool:
    """Whether two places are one to whoever reads the report."""
    return state.index.path == other.index.path and abs(state.line - other.line) <= NEAR


def evidence_at(
    state: State,
    *,
    why: str,
    severity: Severity | None = None,
    confidence: Confidence | None = None,
    remedy: str | None = None,
) -> Evidence:
    """Return evidence at the line of *state*, showing the line's own text."""
    source = state.index.module.source
    start = source.rfind(b"\n", 0, state.node.start_byte) + 1
    end = source.find(b"\n", state.node.start_byte)
    line = source[start : end if end >= 0 else len(source)]
    if len(line) > 400:  # a bundle: the expression says more than the beginning of its line
        line = source[state.node.start_byte : min(state.node.end_byte, state.node.start_byte + 400)]
    return Evidence(
        where=Where(path=state.index.path, line=state.line),
        excerpt=line.decode("utf-8", "replace").strip(),
        why=why,
        severity=severity,
        confidence=confidence,
        remedy=remedy,
    )
