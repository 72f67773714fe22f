"""A lock that is new, presented to whoever has to approve it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from douane.drifting import Compared, Side
from douane.reports.html.document import folded
from douane.reports.html.drifts import whole
from douane.reports.html.elements import Content, escaped, tag
from douane.reports.html.words import Words
from douane.text import visible

MOST_NAMED = 60
"""Names in one list."""

MOST_DEFINITIONS = 300
"""Definitions of a new lock that a page shows."""

MOST_ALL = 400_000
"""Characters of definitions of a new lock that a page shows; the lock holds all of them."""

_MOST_EVIDENCE = 5


def presented(item: Compared, words: Words) -> Content:
    """Return what a new lock brings in, where there was none: nothing of it was approved before."""
    side = item.review.now
    if side is None or item.review.was is not None:
        return None
    terms = [(tag("dt", name), tag("dd", told)) for name, told in _facts(side, words)]
    return tag("h3", words["new-here"]), tag("dl", terms), _definitions(side, words)


def _facts(side: Side, words: Words) -> Iterator[tuple[str, Content]]:
    if side.because:
        told = dict(side.reasons)
        lines = [
            tag("li", tag("code", visible(row)), _evidence(told.get(row, ()), words))
            for row in side.because[:MOST_NAMED]
        ]
        yield words["because"], tag("ul", lines)
    if side.findings:
        found = Counter(side.findings)
        lines = [
            tag(
                "li",
                tag("span", words.table.get(severity, visible(severity)), class_=f"grade {severity}"),
                " ",
                tag("code", visible(rule)),
                f" {visible(package)}" + (f" ({count})" if count > 1 else ""),
            )
            for (rule, severity, package), count in list(found.items())[:MOST_NAMED]
        ]
        yield words["findings"], (tag("ul", lines), _more(len(found), words))
    if side.scripts:
        yield words["scripts"], tag("strong", _named(side.scripts, words))
    able = [words.table.get(f"can-{kind}", visible(kind)) for kind in side.capabilities]
    yield words["able"], ", ".join(able) or words["none"]
    if side.environment_names:
        yield words["environment"], _named(side.environment_names, words)
    if side.launch:
        yield words["started"], tag("pre", "\n".join(map(visible, side.launch)), class_="command")


def _evidence(lines: Sequence[str], words: Words) -> Content:
    if not lines:
        return None
    items = [tag("li", escaped(visible(line)), lang=words.foreign) for line in lines[:_MOST_EVIDENCE]]
    return tag("ul", items)


def _named(names: Sequence[str], words: Words) -> str:
    shown = ", ".join(map(visible, names[:MOST_NAMED]))
    more = len(names) - MOST_NAMED
    return f"{shown} {words.told('more-here', count=more)}" if more > 0 else shown


def _more(count: int, words: Words) -> Content:
    return tag("p", words.told("left-out", count=count - MOST_NAMED)) if count > MOST_NAMED else None


def _definitions(side: Side, words: Words) -> Iterator[Content]:
    if not side.surface:
        return
    yield tag("h3", f"{words['reads']} ({len(side.surface)})")
    if all(value is None for value in side.definitions):
        yield tag("p", tag("strong", words["wordless"]))
    pairs = list(zip(side.surface, side.definitions, strict=False))
    shown, left = 0, MOST_ALL
    for (kind, key), value in pairs[:MOST_DEFINITIONS]:
        if left < 0:
            break
        title = f"{words.table.get(f'a-{kind}', visible(kind))} {visible(key)}".strip()
        inner = None if value is None else whole(value)
        left -= sum(map(len, inner.itertext())) if inner is not None else 0
        shown += 1
        yield tag("p", title) if inner is None else folded(title, inner, class_="definition")
    if len(side.surface) > shown:
        yield tag("p", words.told("left-out", count=len(side.surface) - shown))
