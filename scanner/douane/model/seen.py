"""What is seen and what is not: findings with their places, and gaps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Json: TypeAlias = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class Ecosystem(StrEnum):
    """Where a package comes from; the value is its package-URL type."""

    NPM = "npm"
    PYPI = "pypi"


class _Ranked(StrEnum):
    @property
    def rank(self) -> int:
        """Position in the order of declaration; higher is worse (or surer)."""
        return list(type(self)).index(self)


class Severity(_Ranked):
    """How bad a finding is if it is true."""

    INFO = "info"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class Confidence(_Ranked):
    """How sure a finding is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A place: a file of a package and a 1-based line, or a JSON pointer (RFC 6901) into a definition set."""

    path: str | None = None
    line: int | None = None
    pointer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something bad that was seen. `excerpt` is already escaped and bounded; `row` is a checklist row id.

    `deterministic` is False for what another run over the same bytes need not say: a model's opinion.
    """

    rule: str
    severity: Severity
    confidence: Confidence
    package: str | None
    where: Where
    excerpt: str
    why: str
    remedy: str
    row: str
    taxonomy: tuple[str, ...] = ()
    deterministic: bool = True

    @property
    def order(self) -> tuple[int, int, str, str, str, int, str, str]:
        """Sort key: worst first, then by rule and place."""
        where = self.where
        return (
            -self.severity.rank,
            -self.confidence.rank,
            self.rule,
            self.package or "",
            where.path or "",
            where.line or 0,
            where.pointer or "",
            self.excerpt,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that could not be looked at; it makes every row in `rows` unknown."""

    what: str
    why: str
    rows: tuple[str, ...] = ("supply.code",)


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return *findings* without repetitions, worst first, in an order that depends on nothing else."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda finding: finding.order))
