"""What somebody demands of every server beyond the checklist: stricter, never laxer."""

from __future__ import annotations

from dataclasses import dataclass, field

from douane.model.seen import Severity, Waiver

MOVES = ("none", "patch", "minor")
"""The moves of a version over which people's answers are kept, from none to the widest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """Patterns of what is allowed (None: everything) and of what is denied; ``*`` stands for any letters."""

    allow: tuple[str, ...] | None = None
    deny: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self.allow is not None or bool(self.deny)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How strict the gate is; the default demands nothing beyond the checklist.

    `source` is the file it comes from, as it is shown, `folder` the folder of that file, `digest`
    (``sha256:<hex>``) is taken of what it says; all None where there is none. `named`: somebody named the
    file, else it was found.
    `block` is the severity from which a sure finding blocks, `most_findings` how many may be left unwaived.
    Rows in `required` may not be *not-applicable*. `minimum_age` is in days, of every release. `provenance`
    is whose origin has to be verified: none, server or all; `surface` the weakest way of obtaining the
    definitions that will do: any, static or sandbox. `publishers` are held against the server,
    `licences` against every package, `capabilities` against every package or, where `own_capabilities`,
    against the server's own code. `owners` are pairs of a pattern of servers and who may own them, the last
    that fits counts; `updates` is one of `MOVES`. `lockfiles` is the folder of lockfiles, seen from `folder`.
    """

    source: str | None = None
    folder: str | None = None
    digest: str | None = None
    named: bool = False
    block: Severity = Severity.MEDIUM
    most_findings: int | None = None
    required: frozenset[str] = frozenset()
    minimum_age: float | None = None
    provenance: str = "none"
    surface: str = "any"
    publishers: Lists = field(default_factory=Lists)
    licences: Lists = field(default_factory=Lists)
    capabilities: Lists = field(default_factory=Lists)
    own_capabilities: bool = False
    owners: tuple[tuple[str, tuple[str, ...]], ...] = ()
    updates: str = MOVES[0]
    lockfiles: str | None = None
    waivers: tuple[Waiver, ...] = ()
