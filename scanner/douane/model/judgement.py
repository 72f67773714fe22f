"""What is known from elsewhere, the answers to the checklist, and the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from douane.model.closure import Closure, Launch, Target, TargetKind
from douane.model.history import History, Publisher
from douane.model.policy import Policy
from douane.model.provenance import Origin
from douane.model.seen import Finding, Gap, Waiver
from douane.model.surface import Surface


class Mark(StrEnum):
    """The answer to a checklist row."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"


class Outcome(StrEnum):
    """What the gate says: go, stop, or something is still unknown."""

    CLEAR = "clear"
    BLOCKED = "blocked"
    OPEN = "open"


SELF = "the package itself"
"""The origin of what a package controls."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corroboration:
    """What one source, which the package does not control, says about who the package is.

    `agrees` is False when it contradicts, True when it confirms; a silent source gives no Corroboration.
    Sources of one `origin` count once: what one of them copied from another is no second word. Empty: the
    source stands for itself. `SELF`: it repeats what the package says of itself, and counts for nothing.
    """

    source: str
    agrees: bool
    statement: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """One line of evidence, independent of language.

    `key` names a sentence of ``checklist/<language>.toml`` and `values` fills its blanks, in order of name;
    the values are already escaped.
    """

    key: str
    values: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, key: str, /, **values: object) -> Remark:
        """Return the remark *key* with *values* as text."""
        return cls(key, tuple(sorted((name, str(value)) for name, value in values.items())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Lapse:
    """A person's answer to `row` that holds no more; `remark` says whose it was, and why not.

    `kept` is what a lock keeps of it: pairs of key and text.
    """

    row: str
    remark: Remark
    kept: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorDecision:
    """What an existing lockfile says about this server: the base of re-pinning and of human answers.

    `publisher` is who published the server and who could, `provenance` what it verified, by package URL.
    `pinned_source` and `seen_source` are set where they differ, so that the surfaces cannot be compared: what
    a sandbox lists is never what the source says to the letter. `answers` are those of people that hold,
    `lapsed` those that do not any more; `carried`: the policy keeps them over this move of the version;
    `identified`: whose package it is was settled when the lock was written.
    """

    path: str
    version: str
    same_artifact: bool
    same_surface: bool
    owner: str | None
    publisher: Publisher = field(default_factory=Publisher)
    answers: tuple[Answer, ...] = ()
    provenance: Mapping[str, Any] = field(default_factory=dict)
    pinned_source: str | None = None
    seen_source: str | None = None
    waivers: tuple[Waiver, ...] = ()
    lapsed: tuple[Lapse, ...] = ()
    carried: bool = False
    identified: bool = False

    @property
    def keeps_answers(self) -> bool:
        """Whether what people answered was answered about what is seen now."""
        return self.carried or (self.same_artifact and self.same_surface)

    @property
    def is_comparable(self) -> bool:
        """Whether both surfaces were obtained in the same way, or are the same all the same."""
        return self.same_surface or self.pinned_source is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer to one checklist row, with its evidence."""

    row: str
    mark: Mark
    by: str  # machine | human
    evidence: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The gate's decision; `because` names the rows (ids, in checklist order) that keep it from clear.

    `keys` are those of the policy (``licences.deny``) that have a part in it, sorted.
    """

    outcome: Outcome
    because: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

    @property
    def reasons(self) -> tuple[str, ...]:
        """The rows, then the keys of the policy as ``policy.KEY``."""
        return (*self.because, *(f"policy.{key}" for key in self.keys))


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """All evidence about one target, before anything is judged.

    `advisory_sources` names the sources that answered, `advisory_ages` tells how old those are that lie here;
    `trust_age` how old the fetched trust root is that vouched; `waivers` were handed over with the target.
    `provenance` is where packages come from, where their index serves something; `inspected` counts the
    packages whose bytes were read. `closure` is None for a recorded listing, `history` where no index lists
    the server; `followed` are those of its direct dependencies. `claims` is what a registry of servers says
    to what the package says.
    """

    target: Target
    launch: Launch | None
    closure: Closure | None
    surface: Surface
    findings: tuple[Finding, ...]
    gaps: tuple[Gap, ...]
    advisory_sources: tuple[str, ...] = ()
    advisory_ages: tuple[str, ...] = ()
    corroborations: tuple[Corroboration, ...] = ()
    provenance: tuple[Origin, ...] = ()
    trust_age: str | None = None
    inspected: int = 0
    prior: PriorDecision | None = None
    waivers: tuple[Waiver, ...] = ()
    history: History | None = None
    followed: tuple[History, ...] = ()
    claims: tuple[Corroboration, ...] = ()

    def gaps_for(self, row: str) -> tuple[Gap, ...]:
        """The gaps that make *row* unknown."""
        return tuple(gap for gap in self.gaps if row in gap.rows)

    def findings_for(self, row: str) -> tuple[Finding, ...]:
        """The findings that speak about *row*, worst first."""
        return tuple(finding for finding in self.findings if finding.row == row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The result of vetting one target."""

    examination: Examination
    answers: tuple[Answer, ...]
    verdict: Verdict
    tool_version: str
    signatures: str  # sha256:<hex> of the rule set and its data
    policy: Policy = field(default_factory=Policy)

    @property
    def name(self) -> str:
        """The server's name as the index spells it, else its address or program, else what the user typed."""
        closure, target = self.examination.closure, self.examination.target
        if closure:
            return closure.server.name
        program = target.entry_point if target.kind is TargetKind.PROGRAM else None
        return target.address or program or target.text

    @property
    def version(self) -> str | None:
        """The resolved version, if there is one."""
        closure = self.examination.closure
        return closure.server.version if closure else None
