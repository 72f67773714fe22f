"""One lockfile held against another look at the same server."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from douane_lockfiles import Drift, Grade, canonical

# What a look that could not see enough reports: something to look at again, not something that moved.
_BLIND = frozenset({"coverage-decreased", "artifact-unverified", "surface-source-weakened"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What one lock says, as somebody who has to approve it wants to know it; texts are as they stand there.

    `surface` are the kinds and keys of what the model reads, `definitions` what stands there, one for each,
    None where only digests are kept; `findings` are rule, severity and package; `reasons` the evidence, by
    row, of what keeps the gate shut.
    """

    version: str
    verdict: str
    because: tuple[str, ...] = ()
    owner: str | None = None
    packages: int = 0
    surface: tuple[tuple[str, str], ...] = ()
    definitions: tuple[Any, ...] = ()
    capabilities: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    findings: tuple[tuple[str, str, str], ...] = ()
    launch: tuple[str, ...] = ()
    environment_names: tuple[str, ...] = ()
    reasons: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What stands around drifts: both sides, how new packages come in, and where it stands in the file.

    `ways` leads from a drift's pointer to the purls from the server to the package, `lines` to the 1-based
    line of the file in which the drifts are shown. All of it are plain values: a check writes them down.
    """

    was: Side | None = None
    now: Side | None = None
    ways: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What drifted, worst first; `problem` says what could not be looked at, `is_outage` that it may pass.

    `policy` is the digest of the policy that was applied in the look, None where there was none.
    `name` is the server (``npm:NAME``) and `lock` the digest of its lock, "" where that cannot be read;
    `since` tells when each drift was first seen (`key`; seconds since the epoch), as far as that is known.
    """

    path: str
    server: str
    drifts: tuple[Drift, ...] = ()
    problem: str | None = None
    is_outage: bool = False
    policy: str | None = None
    review: Review = field(default_factory=Review, compare=False, repr=False)
    name: str = field(default="", compare=False)
    lock: str = field(default="", compare=False)
    since: Mapping[str, float] = field(default_factory=dict, compare=False, repr=False)

    def first(self, drift: Drift) -> str | None:
        """Return the day (YYYY-MM-DD, UTC) on which *drift* was first seen, None where nobody knows."""
        at = self.since.get(key(drift))
        return None if at is None else datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d")

    @property
    def has_drift(self) -> bool:
        """Whether anything moved that somebody has to see."""
        return any(item.grade is not Grade.INFO and not _is_blind(item) for item in self.drifts)

    @property
    def is_open(self) -> bool:
        """Whether something could not be looked at; an answer that drift reopened says nothing of that."""
        if self.problem is not None or any(item.kind in _BLIND for item in self.drifts):
            return True
        return not self.has_drift and any(_is_blind(item) for item in self.drifts)

    @property
    def exit_code(self) -> int:
        """0 nothing moved, 1 drift, 2 a lock that cannot be trusted, 3 something could not be looked at."""
        if self.has_drift:
            return 1
        if self.problem is not None and not self.is_outage:
            return 2
        return 3 if self.is_open else 0


def key(drift: Drift) -> str:
    """Return what tells *drift* from others, the same in each look that sees it."""
    content = canonical([drift.kind, drift.subject, drift.was, drift.now])
    return hashlib.sha256(content).hexdigest()[:24]


def _is_blind(drift: Drift) -> bool:
    if drift.kind == "answer-worsened":
        return isinstance(drift.now, dict) and drift.now.get("mark") == "unknown"
    if drift.kind == "decision-changed":
        return drift.pointer in ("decision.verdict", "decision.because")
    return drift.kind in _BLIND
