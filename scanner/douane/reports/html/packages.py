"""All that is installed: the graph as a picture, and a table of what each package is and can do."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from douane.capabilities import kinds
from douane.graph import Graph
from douane.model import Package, Report
from douane.reports.closure import amount
from douane.reports.html.document import section, table
from douane.reports.html.elements import Content, tag
from douane.reports.html.picture import picture
from douane.reports.html.words import Words
from douane.text import excerpt, visible

MOST_PACKAGES = 3000
"""Packages of a report that a page lists; the JSON report holds all of them."""

_SHORT = 80


def packages(report: Report, words: Words) -> Content:
    """Return picture and table, the packages the nearest to the server first; None without any."""
    closure = report.examination.closure
    if closure is None:
        return None
    graph = Graph(closure)
    far = len(graph.packages)
    order = sorted(
        closure.packages, key=lambda each: (graph.distance.get(each.path, far), each.name, each.path)
    )
    shown = order[:MOST_PACKAGES]
    can = [kind for kind in kinds() if any(each.can(kind) for each in shown)]
    lines = [_line(each, can, words) for each in shown]
    heads: list[Content] = [words[key] for key in ("package", "version", "licence", "size", "published")]
    heads += [tag("span", words[f"can-{kind}"]) for kind in can]
    caption = words.told("matrix", count=len(shown))
    content: list[Content] = [
        picture(report, graph, words),
        table(heads, lines, caption=caption, class_="matrix"),
    ]
    if len(order) > len(shown):
        content.append(tag("p", words.told("left-out", count=len(order) - len(shown))))
    return section(f"{words['closure']} ({len(order)})", content, anchor=words.anchor("closure"))


def _line(package: Package, can: Sequence[str], words: Words) -> Element:
    named = visible(package.alias or package.name)
    told = [named]
    if package.alias:
        told.append(f" ({visible(package.name)})")
    notes = [words[key] for key in ("deprecated", "yanked") if getattr(package, key) is not None]
    if package.install_scripts:
        notes.append(
            f"{words['can-install-script']}{words['colon']}{visible(', '.join(package.install_scripts))}"
        )
    size = amount(package.size, words["units"]) if package.size is not None else ""
    cells = [
        tag("td", excerpt(package.version, _SHORT)),
        tag("td", excerpt(package.licence or "", _SHORT)),
        tag("td", size),
        tag("td", excerpt((package.published or "")[:10], _SHORT)),
    ]
    marks = [tag("td", "●", class_="can") if package.can(kind) else tag("td") for kind in can]
    head = tag("th", told, [tag("small", f" {note}") for note in notes], scope="row")
    return tag("tr", head, cells, marks)
