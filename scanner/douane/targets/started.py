"""What one command starts, as far as it can be told from its words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from douane.model import Requirement, TargetKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """What one command starts; which fields are set depends on the `kind`, as in `model.Target`.

    `behind` are the commands of other servers that it starts in turn, `others` what else it reaches.
    `unseen` tells why nothing can be looked at where the kind alone does not.
    """

    kind: TargetKind = TargetKind.PACKAGE
    requirement: Requirement | None = None
    additional: tuple[Requirement, ...] = ()
    entry_point: str | None = None
    path: Path | None = None
    address: str | None = None
    revision: str | None = None
    environment: tuple[tuple[str, str], ...] = ()
    unseen: str | None = None
    behind: tuple[tuple[str, ...], ...] = ()
    others: tuple[Started, ...] = ()


def unknown(what: str, why: str) -> Started:
    """Return that *what* is started, of which nothing can be looked at because of *why*."""
    return Started(kind=TargetKind.PROGRAM, entry_point=what, unseen=why)
