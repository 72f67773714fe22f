"""A report as one page that can be handed on: nothing is loaded, nothing is run.

What a package wrote is text in it and never markup (see `elements`), and a strict policy stands in the page
itself. Bounds keep the page readable; where something is left out, the page says how much.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element

from douane.drifting import Compared
from douane.model import Policy, Report
from douane.reports.html.answers import checklist, headline, summary
from douane.reports.html.compared import compared as drifted
from douane.reports.html.definitions import definitions
from douane.reports.html.document import page
from douane.reports.html.elements import tag
from douane.reports.html.findings import findings, gaps
from douane.reports.html.origins import origins
from douane.reports.html.packages import packages
from douane.reports.html.words import Words
from douane.text import visible

_HEADINGS = frozenset({"h1", "h2", "h3"})

MOST_REPORTS = 100
"""Servers of one run that a page shows; the JSON report holds all of them."""


def render(reports: Sequence[Report], *, language: str = "en") -> str:
    """Return *reports*, at least one, as a page in *language*."""
    words = Words.page(language)
    shown = reports[:MOST_REPORTS]
    several = len(shown) > 1
    content = [
        _report(each, Words.page(language, f"r{place}-" if several else ""))
        for place, each in enumerate(shown, 1)
    ]
    if several:
        for article in content:
            _lowered(article)
        title = f"{len(reports)} {words['servers']}"
        content.insert(0, tag("header", tag("h1", title), summary(shown, words)))
    if len(reports) > len(shown):
        content.append(tag("p", words.told("left-out", count=len(reports) - len(shown))))
    names = ", ".join(visible(f"{each.name} {each.version or ''}".strip()) for each in shown[:3])
    title = f"Douane: {names}" + (f" (+{len(reports) - 3})" if len(reports) > 3 else "")
    return page(title, content, words, signatures=reports[0].signatures)


def render_drift(
    compared: Iterable[Compared],
    command: str,
    *,
    policy: Policy | None = None,
    language: str = "en",
) -> str:
    """Return what *command* (``check`` or ``diff``) compared as a page in *language*.

    *policy* is the one that was in force, if any.
    """
    words = Words.drift(language)
    return page(
        f"Douane: {words[f'title-{command}']}", drifted(list(compared), command, policy, words), words
    )


def _lowered(article: Element) -> None:
    """Put every heading of *article* one level below: the page has one of its own."""
    for each in article.iter():
        if each.tag in _HEADINGS:
            each.tag = f"h{int(each.tag[1]) + 1}"


def _report(report: Report, words: Words) -> Element:
    parts = (headline, checklist, findings, definitions, packages, origins, gaps)
    shown = [part(report, words) for part in parts]
    return tag("article", shown, class_="report", aria_labelledby=words.anchor("title"))
