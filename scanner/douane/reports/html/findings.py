"""What was found and what was not looked at."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from douane.checklist import said as spelled
from douane.checklist.answers import is_no
from douane.model import Finding, Remark, Report
from douane.reports import rule_words
from douane.reports.grouping import deciding, is_about_many, one_by_one, place, said
from douane.reports.html.document import folded, section
from douane.reports.html.elements import Content, escaped, spoken, tag
from douane.reports.html.words import Words
from douane.reports.reached import reached, whose
from douane.text import visible
from douane.tongues import pieces

MOST_FINDINGS = 300
"""Findings that a page shows, the worst first; the JSON report holds all of them."""

MOST_PACKAGES = 300
"""Packages named of one reason for which a policy objects to many; the JSON report holds all of them."""

MOST_GAPS = 500
"""Gaps that a page shows; the JSON report holds all of them."""


def numbered(report: Report) -> list[tuple[int, list[Finding]]]:
    """Return the findings that the page shows, with their numbers on it.

    What a policy objects to of several packages for the same reason has one number.
    """
    return list(enumerate(one_by_one(report.examination.findings)[:MOST_FINDINGS], 1))


def findings(report: Report, words: Words) -> Content:
    """Return every finding, worst first: those that decide open, the others folded."""
    found, shown = report.examination.findings, numbered(report)
    cards = [_card(number, each, report, words) for number, each in shown]
    left = len(found) - sum(len(each) for _, each in shown)
    content: list[Element] = cards or [tag("p", words["no-findings"])]
    if left:
        content.append(tag("p", words.told("left-out", count=left)))
    return section(f"{words['findings']} ({len(found)})", content, anchor=words.anchor("findings"))


def gaps(report: Report, words: Words) -> Content:
    """Return what was not looked at, with the rows that it leaves unknown."""
    seen = report.examination.gaps
    items = []
    for gap in seen[:MOST_GAPS]:
        told = spelled(Remark.of("gap", what=visible(gap.what), why=visible(gap.why)), words.language)
        rows = tag("small", f" {', '.join(gap.rows)}") if gap.rows else None
        items.append(tag("li", spoken(told, words.foreign), rows))
    if len(seen) > MOST_GAPS:
        items.append(tag("li", words.told("left-out", count=len(seen) - MOST_GAPS)))
    content = tag("ul", items) if items else tag("p", words["no-gaps"])
    return section(f"{words['gaps']} ({len(seen)})", content, anchor=words.anchor("gaps"))


def _card(number: int, found: list[Finding], report: Report, words: Words) -> Element:
    finding = found[0]
    sure = "" if is_no(finding) else f" · {words.told('how-sure', confidence=words[finding.confidence])}"
    head: list[Content] = [
        tag("span", words[finding.severity], class_=f"grade {finding.severity}"),
        " ",
        tag("strong", finding.rule),
        " ",
        *in_words(found, report, words),
    ]
    lines = _about_many(found, sure, words) if is_about_many(found) else _about(finding, sure, report, words)
    lines += _known(finding, words)
    helps, is_told = rule_words.remedy(finding, words.language)
    lang = None if is_told else words.foreign
    lines.append(tag("p", f"{words['fix']}{words['colon']}", tag("span", escaped(helps), lang=lang)))
    lines.append(tag("p", tag("code", f"douane explain {finding.rule}"), class_="aside"))
    card = folded(head, lines, open_=deciding(finding), class_="finding")
    card.set("id", words.anchor(f"f{number}"))
    return card


def _about(finding: Finding, sure: str, report: Report, words: Words) -> list[Element]:
    """Where *finding* is, what stands there, and how it is reached."""
    where = visible(place(finding, report.examination.closure))
    lines = [tag("p", tag("code", where), sure, f" · {finding.row}")]
    if finding.excerpt:
        lines.append(tag("pre", escaped(finding.excerpt), class_="excerpt"))
    return lines + [
        tag("p", each) for each in (reached(finding, words.table), whose(finding, words.table)) if each
    ]


def _about_many(found: list[Finding], sure: str, words: Words) -> list[Element]:
    """What a policy demands, and the packages that do not meet it."""
    packages = sorted({each.package for each in found if each.package})
    items = [tag("li", tag("code", visible(each))) for each in packages[:MOST_PACKAGES]]
    if len(packages) > MOST_PACKAGES:
        items.append(tag("li", words.told("left-out", count=len(packages) - MOST_PACKAGES)))
    return [
        tag("p", tag("code", escaped(found[0].excerpt)), sure, f" · {found[0].row}"),
        tag("ul", items),
    ]


def in_words(found: list[Finding], report: Report, words: Words) -> Iterator[Content]:
    """Yield what the findings *found* are about, then what was seen, as far as it is told."""
    about = rule_words.about(found[0].rule, words.language)
    if about is not None:
        yield f"{about} "
    why = said(found, report.examination.closure)
    for text, is_told in pieces(why, words.language, "finding"):
        lang, class_ = None if is_told else words.foreign, "aside" if about else None
        yield tag("span", escaped(text), lang=lang, class_=class_)


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
