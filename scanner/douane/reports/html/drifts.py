"""What drifted between two states of pinned servers: worst first, old and new words beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from douane.causes import Causes
from douane.drifting import Compared
from douane.reports import changes
from douane.reports.html.document import folded
from douane.reports.html.elements import Content, escaped, tag
from douane.reports.html.words import Words
from douane.text import visible
from douane_lockfiles import Drift

MOST_COMPARED = 1000
"""Locks of one run that a page shows; the JSON report holds all of them."""

MOST_DRIFTS = 300
"""Drifts of one lock that a page shows; the JSON report holds all of them."""

_STATES = {0: "same", 1: "drifted", 2: "invalid", 3: "unseen"}
_MARKS = {"-": "del", "+": "ins"}


def compared(held: Sequence[Compared], words: Words) -> Content:
    """Return a line that counts, then what is not the same, then what is."""
    drifted = sum(item.has_drift for item in held)
    blind = sum(item.is_open for item in held)
    head = tag("h1", words["drift"], id=words.anchor("title"))
    total = tag("p", words.told("drift-total", compared=len(held), drifted=drifted, blind=blind))
    worst = sorted(held, key=lambda item: (-_rank(item), item.path))
    shown = [_lock(item, words) for item in worst[:MOST_COMPARED]]
    if len(worst) > len(shown):
        shown.append(tag("p", words.told("left-out", count=len(worst) - len(shown))))
    return tag("header", head, total), shown


def _rank(item: Compared) -> int:
    """How urgent *item* is: a lock that cannot be trusted first, then the worst of what drifted."""
    if item.exit_code == 2:
        return 100
    return max((drift.grade.rank + 1 for drift in item.drifts), default=0) + (item.problem is not None)


def _lock(item: Compared, words: Words) -> Element:
    state = _STATES[item.exit_code]
    head = (
        tag("span", words[f"state-{state}"], class_=f"verdict {state}"),
        f" {visible(item.server)} ",
        tag("small", visible(item.path)),
    )
    lines: list[Content] = [tag("p", escaped(visible(item.problem)))] if item.problem else []
    causes = sorted(item.drifts, key=changes.follows)
    brought = Causes.among(item.drifts)
    told = [(each, brought.said(each, item.first(each))) for each in causes[:MOST_DRIFTS]]
    lines += [_drift(each, said, words) for each, said in told]
    if len(causes) > MOST_DRIFTS:
        lines.append(tag("p", words.told("left-out", count=len(causes) - MOST_DRIFTS)))
    return folded(head, lines or tag("p", words["state-same"]), open_=bool(lines), class_="finding")


def _drift(drift: Drift, brought: str, words: Words) -> Element:
    grade = tag("span", drift.grade.value, class_=f"grade {drift.grade.value}")
    head = tag("p", grade, " ", tag("strong", drift.kind), " ", escaped(visible(drift.subject)))
    if changes.follows(drift):
        return head
    cause = tag("p", tag("small", brought), lang=words.foreign)
    detail = tag("p", escaped(visible(drift.detail)), lang=words.foreign) if drift.detail else None
    return tag("div", head, cause, detail, tag("pre", _sides(drift), class_="sides"), class_="drift")


def _sides(drift: Drift) -> list[Content]:
    """What was and what is, a line each, as deleted and inserted text."""
    if changes.has_texts(drift):
        told = list(changes.lines(drift))
    else:
        both = (("-", drift.was), ("+", drift.now))
        told = [(mark, changes.shown(value)) for mark, value in both if value is not None]
    lines: list[Content] = []
    for mark, text in told:
        shown = (f"{mark} " if mark else "", escaped(text))
        lines += [tag(_MARKS.get(mark, "span"), shown), "\n"]
    return lines
