"""What drifted between two states of pinned servers: the worst first, each lock with what is to be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from douane.causes import Causes
from douane.drift_kinds import Area, kind_of
from douane.drifting import Compared, Side
from douane.model import Policy
from douane.reports import changes
from douane.reports.html.document import folded, in_force_line, section, table
from douane.reports.html.drifts import one
from douane.reports.html.elements import Content, escaped, tag
from douane.reports.html.sides import presented
from douane.reports.html.words import Words
from douane.text import visible
from douane_lockfiles import Drift, Grade

MOST_COMPARED = 1000
"""Locks of one run that a page shows; the JSON report holds all of them."""

MOST_DRIFTS = 300
"""Drifts of one lock that a page shows; the JSON report holds all of them."""

MOST_ALTOGETHER = 2_000_000
"""Characters of text of a page after which further locks stand in its table only."""

_STATES = {0: "same", 1: "drifted", 2: "invalid", 3: "unseen"}
_MOST_KINDS = 6


def compared(
    held: Sequence[Compared], command: str, policy: Policy | None, words: Words
) -> Iterator[Content]:
    """Yield what *command* compared: a line that counts, all at a glance, then each that is not the same."""
    drifted = sum(item.has_drift for item in held)
    blind = sum(item.is_open for item in held)
    head = tag("h1", words[f"title-{command}"], id=words.anchor("title"))
    total = tag("p", words.told("total", compared=len(held), drifted=drifted, blind=blind))
    worst = sorted(held, key=lambda item: (-_rank(item), item.path))
    told = [item for item in worst if item.exit_code or item.drifts]
    still = [item for item in worst if not (item.exit_code or item.drifts)]
    shown = told[:MOST_COMPARED]
    locks = list(_locks(shown, words))
    yield tag("header", head, total, in_force_line(policy, words))
    if shown:
        yield _glance(shown, len(locks), words)
    yield locks
    if len(told) > len(locks):
        yield tag("p", words.told("left-out", count=len(told) - len(locks)))
    if still:
        yield _unchanged(still[:MOST_COMPARED], len(still), words)


def _locks(shown: Sequence[Compared], words: Words) -> Iterator[Element]:
    """Yield the part of each lock, the worst first, as long as the page is not too long to be read."""
    written = 0
    for number, item in enumerate(shown, 1):
        if written > MOST_ALTOGETHER:
            return
        found = _lock(number, item, words)
        written += sum(map(len, found.itertext()))
        yield found


def _rank(item: Compared) -> int:
    """How urgent *item* is: a lock that cannot be trusted first, then the worst of what drifted."""
    if item.exit_code == 2:
        return 100
    grade = changes.worst(item)
    return (grade.rank + 1 if grade else 0) + (item.problem is not None)


def _glance(shown: Sequence[Compared], parts: int, words: Words) -> Element:
    """Return a line for each of *shown*, the first *parts* of which have a part of the page."""
    lines = []
    for number, item in enumerate(shown, 1):
        grade = changes.worst(item)
        worst = tag("span", words[grade.value], class_=f"grade {grade.value}") if grade else None
        href = f"#{_anchor(number, words)}" if number <= parts else None
        link = tag("a" if href else "span", visible(item.server), href=href)
        sides = [side.verdict for side in (item.review.was, item.review.now) if side is not None]
        verdicts = " → ".join(_said(each, words) for each in dict.fromkeys(sides))
        lines.append(
            tag(
                "tr",
                tag("th", link, scope="row"),
                tag("td", _state(item, words)),
                tag("td", worst),
                tag("td", verdicts),
                tag("td", _what(item)),
            )
        )
    heads = [words[key] for key in ("server", "state", "worst", "verdict", "what")]
    return section(
        words["summary"], table(heads, lines, caption=words["summary-how"], class_="stacked"), anchor="glance"
    )


def _anchor(number: int, words: Words) -> str:
    return words.anchor(f"lock-{number}")


def _state(item: Compared, words: Words) -> Element:
    return tag("span", words[f"state-{item.exit_code}"], class_=f"verdict {_STATES[item.exit_code]}")


def _said(verdict: str, words: Words) -> str:
    return words.table.get(verdict, visible(verdict))


def _what(item: Compared) -> str:
    """The kinds of what drifted: those that follow from others, and those that need nobody, are not named."""
    kinds = Counter(
        drift.kind for drift in item.drifts if drift.grade is not Grade.INFO and not changes.follows(drift)
    )
    named = [f"{kind} ({count})" if count > 1 else kind for kind, count in list(kinds.items())[:_MOST_KINDS]]
    return ", ".join([*named, *(["…"] if len(kinds) > _MOST_KINDS else [])])


def _unchanged(still: Sequence[Compared], count: int, words: Words) -> Element:
    items = [tag("li", _state(each, words), " ", visible(each.server)) for each in still]
    more = tag("p", words.told("left-out", count=count - len(still))) if count > len(still) else None
    return section(f"{words['unchanged']} ({count})", (tag("ul", items, class_="plain"), more), anchor="same")


def _lock(number: int, item: Compared, words: Words) -> Element:
    anchor = _anchor(number, words)
    head = tag("h2", _state(item, words), " ", visible(item.server), id=anchor)
    brought = Causes.among(item.drifts, words.language)
    parts: list[Content] = [head, tag("p", _facts(item, words), class_="facts"), _problem(item, words)]
    parts += [_tasks(item, brought, words), presented(item, words)]
    ordered = sorted(item.drifts, key=lambda each: (changes.follows(each), -each.grade.rank))
    shown = changes.together(ordered)[:MOST_DRIFTS]
    parts += [_areas(shown, item, brought, words), *_rest(shown, item, brought, words)]
    if left := len(item.drifts) - sum(map(len, shown)):
        parts.append(tag("p", words.told("left-out", count=left)))
    return tag("section", parts, class_="lock", aria_labelledby=anchor)


def _facts(item: Compared, words: Words) -> str:
    was, now = item.review.was, item.review.now
    colon = words["colon"]
    told = [f"{words['path']}{colon}{visible(item.path)}"]
    side = now or was
    if side is not None:
        other = was or side
        told.append(_moved(words["version"] + colon, visible(other.version), visible(side.version)))
        told.append(_moved(words["verdict"] + colon, _said(other.verdict, words), _said(side.verdict, words)))
        told.append(_moved(words["packages"] + colon, str(other.packages), str(side.packages)))
        told.append(f"{words['owner']}{colon}{_owner(side, words)}")
    return " · ".join(told)


def _owner(side: Side, words: Words) -> str:
    return visible(side.owner) if side.owner else words["unowned"]


def _moved(name: str, was: str, now: str) -> str:
    return f"{name}{now}" if was == now else f"{name}{was} → {now}"


def _problem(item: Compared, words: Words) -> Element | None:
    if item.problem is None:
        return None
    title = words["problem" if item.is_outage else "invalid"]
    return tag(
        "p",
        tag("strong", f"{title}{words['colon']}"),
        tag("span", escaped(visible(item.problem)), lang=words.foreign),
    )


def _tasks(item: Compared, brought: Causes, words: Words) -> Content:
    """What to do, once for each part and each cause; nothing where what drifted needs nobody."""
    told = [each for each in item.drifts if each.grade is not Grade.INFO and not changes.follows(each)]
    steps = dict.fromkeys(brought.fix(each) for each in told)
    if not steps:
        return None
    return tag("h3", words["to-do"]), tag("ul", [tag("li", _worded(step)) for step in steps], class_="tasks")


def _worded(step: str) -> Content:
    """Return *step* with what it sets in backticks as code."""
    return [tag("code", part) if place % 2 else part for place, part in enumerate(step.split("`"))]


def _areas(shown: Sequence[list[Drift]], item: Compared, brought: Causes, words: Words) -> Iterator[Content]:
    """Yield what drifted by the part of a review it stands in, the worst part first."""
    areas: dict[Area, list[list[Drift]]] = {}
    for same in shown:
        if same[0].grade is not Grade.INFO and not changes.follows(same[0]):
            areas.setdefault(kind_of(same[0].kind, words.language).area, []).append(same)
    for area in sorted(areas, key=lambda each: (-areas[each][0][0].grade.rank, each.rank)):
        yield tag("h3", area.title)
        yield [one(same, item, brought, words) for same in areas[area]]


def _rest(shown: Sequence[list[Drift]], item: Compared, brought: Causes, words: Words) -> Iterator[Content]:
    """Yield what only follows, and what needs nobody, folded."""
    followed = [same for same in shown if changes.follows(same[0])]
    quiet = [same for same in shown if same[0].grade is Grade.INFO and not changes.follows(same[0])]
    for key, found in (("followed", followed), ("quiet", quiet)):
        if found:
            inner = [one(same, item, brought, words) for same in found]
            yield folded(f"{words[key]} ({sum(map(len, found))})", inner)
