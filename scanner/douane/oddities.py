"""What is found on the way, outside any detector: one declaration a kind, and how it becomes a finding."""

from __future__ import annotations

from dataclasses import dataclass

from douane.model import Confidence, Finding, Severity, Where
from douane.text import excerpt


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddity:
    """One kind of thing that no honest package or listing has. The id names the bad thing."""

    id: str
    summary: str
    severity: Severity
    remedy: str
    confidence: Confidence = Confidence.HIGH
    row: str = "supply.code"
    taxonomy: tuple[str, ...] = ("MCP04:2025", "SAFE-T1002", "AML.T0011.001")

    def finding(
        self,
        shown: str,
        why: str,
        package: str | None,
        severity: Severity | None = None,
        *,
        where: Where | None = None,
    ) -> Finding:
        """Return the finding that shows *shown* (raw text), by default the path of a file of *package*."""
        return Finding(
            rule=self.id,
            severity=severity or self.severity,
            confidence=self.confidence,
            package=package,
            where=Where(path=excerpt(shown) or None) if where is None else where,
            excerpt=excerpt(shown),
            why=why,
            remedy=self.remedy,
            row=self.row,
            taxonomy=self.taxonomy,
        )
