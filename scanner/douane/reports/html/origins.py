"""Where the packages come from: what their indexes' attestations say, and which of them were verified."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from douane.model import Origin, Report
from douane.reports.html.document import section, table
from douane.reports.html.elements import Content, tag
from douane.reports.html.words import Words
from douane.text import excerpt

MOST_ORIGINS = 1000
"""Packages whose provenance a page shows."""

_LONG = 300


def origins(report: Report, words: Words) -> Content:
    """Return a line for each package whose index serves something; nothing where none does."""
    seen = report.examination.provenance
    if not seen:
        return None
    lines = [_line(each, words) for each in seen[:MOST_ORIGINS]]
    heads = (words["package"], words["verified"], words["not-verified"])
    content: list[Element] = [table(heads, lines, caption=words["provenance"])]
    if len(seen) > MOST_ORIGINS:
        content.append(tag("p", words.told("left-out", count=len(seen) - MOST_ORIGINS)))
    return section(words["provenance"], content, anchor=words.anchor("provenance"))


def _line(origin: Origin, words: Words) -> Element:
    del words
    good = [
        tag(
            "li",
            " · ".join(
                excerpt(part, _LONG) for part in (each.kind, each.by, each.repository, each.workflow) if part
            ),
        )
        for each in origin.verified
    ]
    bad = [tag("li", f"{each.kind}: {excerpt(each.message, _LONG)}", class_="no") for each in origin.failed]
    bad += [tag("li", excerpt(each.message, _LONG)) for each in origin.unseen]
    return tag(
        "tr",
        tag("th", excerpt(origin.package, _LONG), scope="row"),
        tag("td", tag("ul", good) if good else None),
        tag("td", tag("ul", bad) if bad else None),
    )
