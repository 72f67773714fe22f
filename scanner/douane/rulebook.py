"""All rules as readable pages: what `douane explain` shows and docs/rules.md holds."""

from __future__ import annotations

import importlib
import inspect
from dataclasses import dataclass
from functools import cache

from douane import detectors, identity
from douane.rules import Rule, declared_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One rule as its page: `text` is what its module says about it."""

    id: str
    summary: str
    severity: str
    row: str
    remedy: str
    taxonomy: tuple[str, ...]
    text: str


@cache
def pages() -> dict[str, Page]:
    """Return rule id -> page, in order of id."""
    found = [
        _page(rule, package.__name__) for package in (detectors, identity) for rule in declared_in(package)
    ]
    return {page.id: page for page in sorted(found, key=lambda page: page.id)}


def markdown() -> str:
    """Return docs/rules.md."""
    lines = [
        "# Rules",
        "",
        "Written from the rules themselves; `douane explain RULE` shows the same text.",
        "",
    ]
    for page in pages().values():
        lines += [
            f"## {page.id}",
            "",
            f"{page.summary}. Severity {page.severity}, row `{page.row}`, {', '.join(page.taxonomy)}.",
            "",
            page.text,
            "",
            f"Remedy: {page.remedy}",
            "",
        ]
    return "\n".join(lines)


def _page(rule: Rule, package: str) -> Page:
    module = importlib.import_module(f"{package}.{rule.id.replace('-', '_')}")
    return Page(
        id=rule.id,
        summary=rule.summary,
        severity=rule.severity.value,
        row=rule.row,
        remedy=rule.remedy,
        taxonomy=rule.taxonomy,
        text=inspect.cleandoc(module.__doc__ or ""),
    )
