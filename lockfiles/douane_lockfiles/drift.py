"""What a drift is, and the grade of each kind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Grade(StrEnum):
    """How much a drift matters."""

    INFO = "info"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """Position in the order of declaration; higher is worse."""
        return list(Grade).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One change. `subject` is the package, tool or row it concerns; `pointer` is the place in the lock."""

    kind: str
    subject: str
    grade: Grade
    was: Any = None
    now: Any = None
    detail: str = ""
    pointer: str = ""


GRADES: dict[str, Grade] = {
    # the bytes
    "artifact-changed": Grade.CRITICAL,
    "index-changed": Grade.CRITICAL,
    "artifact-unverified": Grade.HIGH,
    "version-withdrawn": Grade.HIGH,
    "version-moved": Grade.MEDIUM,
    "dependency-added": Grade.MEDIUM,
    "dependency-changed": Grade.MEDIUM,
    "dependency-removed": Grade.LOW,
    "dependency-moved": Grade.INFO,
    "requirements-changed": Grade.MEDIUM,
    "capability-gained": Grade.HIGH,
    "capability-lost": Grade.INFO,
    "install-script-appeared": Grade.HIGH,
    "install-script-removed": Grade.INFO,
    "yanked": Grade.HIGH,
    "deprecated": Grade.MEDIUM,
    "package-changed": Grade.LOW,
    # the server
    "launch-changed": Grade.HIGH,
    "source-changed": Grade.HIGH,
    "publisher-changed": Grade.HIGH,
    "repository-changed": Grade.HIGH,
    "server-changed": Grade.MEDIUM,
    "environment-changed": Grade.LOW,
    # what the model reads
    "tool-added": Grade.HIGH,
    "tool-removed": Grade.LOW,
    "tool-renamed": Grade.HIGH,
    "parameter-added": Grade.HIGH,
    "description-changed": Grade.HIGH,
    "title-changed": Grade.MEDIUM,
    "schema-changed": Grade.HIGH,
    "output-schema-changed": Grade.MEDIUM,
    "annotations-weakened": Grade.HIGH,
    "annotations-changed": Grade.LOW,
    "icons-changed": Grade.LOW,
    "meta-changed": Grade.HIGH,
    "definition-changed": Grade.MEDIUM,
    "instructions-changed": Grade.HIGH,
    "prompt-changed": Grade.HIGH,
    "resource-changed": Grade.MEDIUM,
    "capability-setting-changed": Grade.MEDIUM,
    "condition-changed": Grade.MEDIUM,
    "surface-source-changed": Grade.INFO,
    "surface-source-weakened": Grade.MEDIUM,
    # what is known
    "provenance-lost": Grade.CRITICAL,
    "provenance-changed": Grade.HIGH,
    "provenance-gained": Grade.INFO,
    "advisory-appeared": Grade.HIGH,
    "finding-appeared": Grade.HIGH,
    "finding-gone": Grade.INFO,
    "coverage-decreased": Grade.MEDIUM,
    "coverage-increased": Grade.INFO,
    "rules-changed": Grade.INFO,
    # what was decided
    "answer-worsened": Grade.HIGH,
    "answer-improved": Grade.INFO,
    "answer-changed": Grade.INFO,
    "decision-changed": Grade.MEDIUM,
    "owner-removed": Grade.HIGH,
    "decision-date-changed": Grade.INFO,
    "waiver-added": Grade.HIGH,
    "waiver-changed": Grade.HIGH,
    "waiver-removed": Grade.INFO,
    "format-changed": Grade.INFO,
    "lock-added": Grade.MEDIUM,
    "lock-removed": Grade.MEDIUM,
    "unrecognised-change": Grade.MEDIUM,
}
"""Every kind of drift and its grade; the specification prints this table."""


def drift(kind: str, subject: str, pointer: str, was: Any = None, now: Any = None, detail: str = "") -> Drift:
    """Return a drift of *kind* with the grade of that kind."""
    return Drift(
        kind=kind, subject=subject, grade=GRADES[kind], was=was, now=now, detail=detail, pointer=pointer
    )
