"""The dependency graph as a picture: a band for each distance from the server, a dot for each package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from xml.etree.ElementTree import Element

from douane.checklist.answers import is_doubt, is_no
from douane.graph import Graph
from douane.model import Package, Report
from douane.reports.html.elements import tag
from douane.reports.html.words import Words
from douane.text import excerpt

MOST_DOTS = 2000
"""Packages in a picture; the table below it holds them too."""

MOST_LINES = 4000
"""Requirements that are drawn."""

_LEFT = 150
_STEP = 14
_IN_A_LINE = 60
_GAP = 22
_RADIUS = 4


def picture(report: Report, graph: Graph, words: Words) -> Element | None:
    """Return the picture; None where there is nothing to draw."""
    bands = _bands(graph)
    if len(graph.packages) < 2:
        return None
    places, marks, height = _placed(bands)
    width = _LEFT + _STEP * (_IN_A_LINE + 1)
    states = _states(report)
    lines = tag(
        "g", [_line(places[one], places[other]) for one, other in _drawn(graph, places)], class_="lines"
    )
    dots = tag(
        "g", [_dot(graph.packages[path], place, states) for path, place in places.items()], class_="dots"
    )
    labels = [
        tag("text", words.told("steps", count=distance) if distance else words["the-server"], x=8, y=y)
        for distance, y in marks
    ]
    told = words.told("picture", packages=len(graph.packages), bands=len(bands))
    svg = tag(
        "svg",
        lines,
        dots,
        labels,
        viewBox=f"0 0 {width} {height}",
        role="img",
        aria_label=told,
        class_="picture",
    )
    legend = [
        tag("li", tag("span", "●", class_=f"key {state}", aria_hidden="true"), " ", words[f"dot-{state}"])
        for state in ("no", "doubt", "script", "plain")
    ]
    return tag(
        "figure",
        tag("div", svg, class_="scroll", tabindex=0, role="region", aria_label=told),
        tag("ul", legend, class_="counts"),
        tag("figcaption", told),
    )


def _bands(graph: Graph) -> Mapping[int, list[str]]:
    """Return distance -> placements, those near what requires them first."""
    bands: dict[int, list[str]] = {}
    for path in sorted(graph.distance, key=lambda each: (graph.distance[each], each))[:MOST_DOTS]:
        bands.setdefault(graph.distance[path], []).append(path)
    order: dict[str, float] = {}
    for distance in sorted(bands):
        above = {
            each: [order[source] for source in _sources(graph, each) if source in order]
            for each in bands[distance]
        }
        bands[distance].sort(
            key=lambda each: (sum(above[each]) / len(above[each]) if above[each] else 0.0, each)
        )
        size = len(bands[distance])
        order.update({each: place / size for place, each in enumerate(bands[distance])})
    return bands


def _sources(graph: Graph, path: str) -> Iterator[str]:
    return (link.source for link in graph.shortest(path)[-1:])


def _placed(bands: Mapping[int, list[str]]) -> tuple[dict[str, tuple[int, int]], list[tuple[int, int]], int]:
    """Return where each package stands, where each band begins, and how high the picture is."""
    places: dict[str, tuple[int, int]] = {}
    marks: list[tuple[int, int]] = []
    y = _STEP
    for distance in sorted(bands):
        marks.append((distance, y + _RADIUS))
        for place, path in enumerate(bands[distance]):
            line, column = divmod(place, _IN_A_LINE)
            places[path] = (_LEFT + column * _STEP, y + line * _STEP)
        y += (len(bands[distance]) - 1) // _IN_A_LINE * _STEP + _STEP + _GAP
    return places, marks, y


def _drawn(graph: Graph, places: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield what is required along the shortest ways first, then the rest, as far as there is room."""
    known = set(places)
    near = [(way[-1].source, path) for path in known if (way := graph.shortest(path))]
    further = [
        (source, link.target) for source in known for link in graph.links(source) if link.target in known
    ]
    drawn = dict.fromkeys([*sorted(near), *sorted(further)])
    for count, pair in enumerate(drawn):
        if count >= MOST_LINES:
            return
        yield pair


def _line(one: tuple[int, int], other: tuple[int, int]) -> Element:
    return tag("path", d=f"M{one[0]} {one[1]}L{other[0]} {other[1]}")


def _dot(package: Package, place: tuple[int, int], states: Mapping[str, str]) -> Element:
    state = states.get(package.purl) or ("script" if package.install_scripts else None)
    name = excerpt(f"{package.alias or package.name} {package.version}", 120)
    return tag("circle", tag("title", name), cx=place[0], cy=place[1], r=_RADIUS, class_=state)


def _states(report: Report) -> Mapping[str, str]:
    """Return purl -> ``no`` or ``doubt`` for packages that findings decide about."""
    states: dict[str, str] = {}
    for finding in report.examination.findings:
        if finding.package and is_no(finding):
            states[finding.package] = "no"
        elif finding.package and is_doubt(finding):
            states.setdefault(finding.package, "doubt")
    return states
