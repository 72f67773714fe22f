"""All rules as readable pages: what `douane explain` shows and docs/rules.md holds."""

from __future__ import annotations

import importlib
import inspect
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import douane_signatures
from douane.archives import ODDITIES as ARCHIVES
from douane.configurations import ODDITIES as CONFIGURATIONS
from douane.detectors import every as detectors
from douane.editions import ODDITIES as EDITIONS
from douane.fetching import FINDINGS
from douane.identity import every as identity
from douane.judge import ODDITIES as JUDGED
from douane.objections import ODDITIES as OBJECTIONS
from douane.oddities import Oddity
from douane.provenance.oddities import ODDITIES as PROVENANCE
from douane.resolve.installed_oddities import ODDITIES as BUNDLES
from douane.resolve.oddities import ODDITIES as CLOSURES
from douane.rules import Rule
from douane.surface.oddities import ODDITIES as LISTINGS
from douane.targets.oddities import ODDITIES as ADDRESSES
from douane.waiving import ODDITIES as WAIVERS
from douane.words import ENGLISH

HEADINGS = {"what": "What", "why": "Why", "example": "Example", "left_alone": "Left alone"}
"""What every page says, by its key in oddities.toml. A heading is written ``**What.**``."""
_WIDTH = 110
_TAXONOMIES = {"owasp-mcp": "OWASP MCP Top 10", "safe-mcp": "SAFE-MCP", "atlas": "MITRE ATLAS"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One rule as its page. `text` is Markdown: paragraphs that begin with a heading, lists, code."""

    id: str
    summary: str
    severity: str
    row: str
    remedy: str
    taxonomy: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Reference:
    """One id of a taxonomy that rules cite: what it is about, in our own words, and whose it is."""

    id: str
    title: str
    taxonomy: str


@cache
def pages() -> Mapping[str, Page]:
    """Return rule id -> page, in order of id."""
    return {page.id: page for page in sorted(_all(), key=lambda page: page.id)}


@cache
def references(language: str = ENGLISH) -> Mapping[str, Reference]:
    """Return id -> what it stands for in *language*, of every id that a rule may cite, in their order."""
    name = "taxonomy.toml" if language == ENGLISH else f"taxonomy.{language}.toml"
    told = douane_signatures.table(name)
    return {
        each: Reference(each, told[taxonomy][each], _TAXONOMIES[taxonomy])
        for taxonomy, titles in douane_signatures.table("taxonomy.toml").items()
        for each in titles
    }


@cache
def weaknesses() -> Mapping[str, tuple[str, ...]]:
    """Return rule id -> the numbers of CWE that its findings are instances of; not every rule has one."""
    return {rule: tuple(found) for rule, found in douane_signatures.table("cwe.toml")["rules"].items()}


@cache
def weakness_titles() -> Mapping[str, str]:
    """Return the numbers of CWE that are cited -> what each is, in our own words."""
    return dict(douane_signatures.table("cwe.toml")["titles"])


def citing(identifier: str) -> tuple[Page, ...]:
    """Return the pages of the rules that cite *identifier*."""
    return tuple(page for page in pages().values() if identifier in page.taxonomy)


def markdown() -> str:
    """Return docs/rules.md."""
    lines = ["# Rules", "", "Written from the rules; `douane explain RULE` shows the same text.", ""]
    lines += ["- [By checklist row](#by-checklist-row)", "- [By taxonomy](#by-taxonomy)", ""]
    for page in pages().values():
        facts = f"Severity {page.severity}, row `{page.row}`, {', '.join(page.taxonomy)}."
        lines += [f"## {page.id}", "", f"{sentence(page.summary)} {facts}", "", page.text, ""]
        lines += [f"**Remedy.** {page.remedy}", ""]
    return "\n".join([*lines, *_by_row(), *_by_taxonomy()])


def _by_row() -> Iterator[str]:
    yield from ("## By checklist row", "", "| row | rules |", "|---|---|")
    for row in sorted({page.row for page in pages().values()}):
        yield f"| `{row}` | {_links(tuple(page for page in pages().values() if page.row == row))} |"
    yield ""


def _by_taxonomy() -> Iterator[str]:
    yield from ("## By taxonomy", "", "| id | of | about | rules |", "|---|---|---|---|")
    for each in references().values():
        if found := citing(each.id):
            yield f"| {each.id} | {each.taxonomy} | {each.title} | {_links(found)} |"
    yield ""


def _links(found: tuple[Page, ...]) -> str:
    return ", ".join(f"[{page.id}](#{page.id})" for page in found)


def sentence(text: str) -> str:
    """Return *text* as a sentence: with a capital letter and one full stop."""
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _all() -> Iterator[Page]:
    for package, rules in (("douane.detectors", detectors()), ("douane.identity", identity())):
        for rule in rules:
            module = importlib.import_module(f"{package}.{rule.id.replace('-', '_')}")
            yield _page(rule, inspect.cleandoc(module.__doc__ or ""))
    for oddity in (
        *ADDRESSES,
        *ARCHIVES,
        *WAIVERS,
        *BUNDLES,
        *CONFIGURATIONS,
        *EDITIONS,
        *FINDINGS,
        *CLOSURES,
        *JUDGED,
        *LISTINGS,
        *OBJECTIONS,
        *PROVENANCE,
    ):
        yield _page(oddity, _told(oddity))


def _told(oddity: Oddity) -> str:
    """Return what oddities.toml says about *oddity*."""
    said = douane_signatures.table("oddities.toml")[oddity.id]
    paragraphs = (f"**{heading}.** {said[key]}" for key, heading in HEADINGS.items())
    return "\n\n".join(
        textwrap.fill(each, _WIDTH, break_long_words=False, break_on_hyphens=False) for each in paragraphs
    )


def _page(rule: Rule | Oddity, text: str) -> Page:
    return Page(
        id=rule.id,
        summary=rule.summary,
        severity=rule.severity.value,
        row=rule.row,
        remedy=sentence(rule.remedy),
        taxonomy=rule.taxonomy,
        text=text,
    )
