"""What was found and what was not looked at."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from douane.checklist import say
from douane.checklist.answers import is_no
from douane.model import Finding, Remark, Report
from douane.reports import rule_words
from douane.reports.grouping import deciding, place
from douane.reports.html.document import folded, section
from douane.reports.html.elements import Content, escaped, tag
from douane.reports.html.words import Words
from douane.reports.reached import reached, whose
from douane.text import visible

MOST_FINDINGS = 300
"""Findings that a page shows, the worst first; the JSON report holds all of them."""

MOST_GAPS = 500
"""Gaps that a page shows; the JSON report holds all of them."""


def number_of(report: Report, row: str) -> Iterator[tuple[int, Finding]]:
    """Yield the findings about *row* that the page shows, with their numbers on it."""
    for number, finding in enumerate(report.examination.findings[:MOST_FINDINGS], 1):
        if finding.row == row:
            yield number, finding


def findings(report: Report, words: Words) -> Content:
    """Return every finding, worst first: those that decide open, the others folded."""
    found = report.examination.findings
    cards = [_card(number, each, report, words) for number, each in enumerate(found[:MOST_FINDINGS], 1)]
    left = len(found) - len(cards)
    content: list[Element] = cards or [tag("p", words["no-findings"])]
    if left:
        content.append(tag("p", words.told("left-out", count=left)))
    return section(f"{words['findings']} ({len(found)})", content, anchor=words.anchor("findings"))


def gaps(report: Report, words: Words) -> Content:
    """Return what was not looked at, with the rows that it leaves unknown."""
    seen = report.examination.gaps
    items = []
    for gap in seen[:MOST_GAPS]:
        told = say(Remark.of("gap", what=visible(gap.what), why=visible(gap.why)), words.language)
        rows = tag("small", f" {', '.join(gap.rows)}") if gap.rows else None
        items.append(tag("li", escaped(told), rows))
    if len(seen) > MOST_GAPS:
        items.append(tag("li", words.told("left-out", count=len(seen) - MOST_GAPS)))
    content = tag("ul", items) if items else tag("p", words["no-gaps"])
    return section(f"{words['gaps']} ({len(seen)})", content, anchor=words.anchor("gaps"))


def _card(number: int, finding: Finding, report: Report, words: Words) -> Element:
    sure = "" if is_no(finding) else f" · {words.told('how-sure', confidence=words[finding.confidence])}"
    head: list[Content] = [
        tag("span", words[finding.severity], class_=f"grade {finding.severity}"),
        " ",
        tag("strong", finding.rule),
        " ",
        *in_words(finding, words),
    ]
    lines = [
        tag("p", tag("code", visible(place(finding, report.examination.closure))), sure, f" · {finding.row}")
    ]
    if finding.excerpt:
        lines.append(tag("pre", escaped(finding.excerpt), class_="excerpt"))
    lines += [tag("p", each) for each in (reached(finding, words.table), whose(finding, words.table)) if each]
    lines += _known(finding, words)
    helps, is_told = rule_words.remedy(finding, words.language)
    lang = None if is_told else words.foreign
    lines.append(tag("p", f"{words['fix']}: ", tag("span", escaped(helps), lang=lang)))
    lines.append(tag("p", tag("code", f"douane explain {finding.rule}"), class_="aside"))
    card = folded(head, lines, open_=deciding(finding), class_="finding")
    card.set("id", words.anchor(f"f{number}"))
    return card


def in_words(finding: Finding, words: Words) -> Iterator[Content]:
    """Yield what *finding* is about, then what was seen, which is told in English only."""
    about = rule_words.about(finding.rule, words.language)
    if about is not None:
        yield f"{about} "
    yield tag("span", escaped(finding.why), lang=words.foreign, class_="aside" if about else None)


def _known(finding: Finding, words: Words) -> Iterator[Element]:
    """The advisory a finding repeats, the ids it goes by elsewhere, and who answers for it."""
    advisory, waiver = finding.advisory, finding.waived
    if advisory is not None:
        names = ", ".join((advisory.id, *advisory.aliases))
        fixed = f" · {words.told('fixed-in', versions=', '.join(advisory.fixed))}" if advisory.fixed else ""
        yield tag("p", visible(f"{names}{fixed}"))
    if finding.taxonomy:
        yield tag("p", ", ".join(finding.taxonomy), class_="aside")
    if waiver is not None:
        told = words.told("waived-by", status=waiver.status, owner=waiver.owner, until=waiver.expires)
        why = "; ".join(filter(None, (waiver.justification, waiver.reason)))
        yield tag("p", tag("strong", visible(f"{told}: {why} ({waiver.source})")))
