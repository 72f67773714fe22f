"""All rules as readable pages: what `douane explain` shows and docs/rules.md holds."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from douane.archives import ODDITIES as ARCHIVES
from douane.configurations import ODDITIES as CONFIGURATIONS
from douane.detectors import every as detectors
from douane.fetching import FINDINGS
from douane.identity import every as identity
from douane.oddities import Oddity
from douane.resolve.installed_oddities import ODDITIES as BUNDLES
from douane.resolve.oddities import FOREIGN
from douane.rules import Rule
from douane.surface.oddities import ODDITIES as LISTINGS
from douane.targets.oddities import ODDITIES as ADDRESSES


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One rule as its page: `text` is what its module says about it, if it has one."""

    id: str
    summary: str
    severity: str
    row: str
    remedy: str
    taxonomy: tuple[str, ...]
    text: str = ""


@cache
def pages() -> dict[str, Page]:
    """Return rule id -> page, in order of id."""
    return {page.id: page for page in sorted(_all(), key=lambda page: page.id)}


def markdown() -> str:
    """Return docs/rules.md."""
    lines = ["# Rules", "", "Written from the rules; `douane explain RULE` shows the same text.", ""]
    for page in pages().values():
        facts = f"Severity {page.severity}, row `{page.row}`, {', '.join(page.taxonomy)}."
        summary = page.summary.rstrip(".")
        lines += [f"## {page.id}", "", f"{summary[:1].upper()}{summary[1:]}. {facts}", ""]
        lines += [page.text, ""] if page.text else []
        lines += [f"Remedy: {page.remedy}", ""]
    return "\n".join(lines)


def _all() -> Iterator[Page]:
    for package, rules in (("douane.detectors", detectors()), ("douane.identity", identity())):
        for rule in rules:
            module = importlib.import_module(f"{package}.{rule.id.replace('-', '_')}")
            yield _page(rule, inspect.cleandoc(module.__doc__ or ""))
    for oddity in (*ADDRESSES, *ARCHIVES, *BUNDLES, *CONFIGURATIONS, *FINDINGS, FOREIGN, *LISTINGS):
        yield _page(oddity, "")


def _page(rule: Rule | Oddity, text: str) -> Page:
    return Page(
        id=rule.id,
        summary=rule.summary,
        severity=rule.severity.value,
        row=rule.row,
        remedy=rule.remedy,
        taxonomy=rule.taxonomy,
        text=text,
    )
