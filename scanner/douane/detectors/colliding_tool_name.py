"""Two servers of one client that list a tool of the same name.

**What.** Two servers of one configuration have a tool of the same name, or of names that read the same:
other case, other separators, look-alike letters, characters that nothing displays. Both servers are named,
and which of them is the better known one, if the register of known servers has either. High where letters
are disguised. Medium at the less known server where people know that name from the other one alone, with low
confidence if no word of it points there or most of its tools are the other's. Else low.

**Why.** The model is given both tools and cannot tell whose is whose; many clients keep one of the two only.
What was meant for one server goes to the other, with the arguments.

**Example.** A client with `@playwright/mcp` and a server for notes that has `browser_take_screenshot`, too.

**Left alone.** Servers of different clients, which nobody connects together; a server that is disabled; a
prompt that is called like a tool. Low only: `search` of two servers, two entries for one package.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from douane.companions import Companion, Company
from douane.detectors._names import bare, called, spelt
from douane.detectors._popular_tools import holder_of, publisher_of, words_of
from douane.model import Confidence, Definition, Severity, Where
from douane.rules import Evidence, Rule

MAX_TOLD = 40
"""Findings about one server beside all others."""
_MANY = 3  # tools of a known server that make this one another server for the same service


class _Shared(NamedTuple):
    """A tool of this server with its place in the list, and what the other one calls the same."""

    at: int
    tool: Definition
    theirs: str


_Grade = tuple[Severity, Confidence]
_WAYS: tuple[Callable[[str], str], ...] = (str, spelt, bare)  # in which names are the same
_LOW: _Grade = (Severity.LOW, Confidence.MEDIUM)


def beside(company: Company) -> Iterator[Evidence]:
    """Yield one evidence for each other server and grade, with all names that are shared there."""
    told = 0
    for other in company.others:
        graded: dict[_Grade, list[_Shared]] = {}
        shared = _shared(company.itself, other)
        for each in shared:
            graded.setdefault(_grade(company.itself, other, each, len(shared)), []).append(each)
        for grade in sorted(graded, key=lambda grade: (-grade[0].rank, -grade[1].rank)):
            if told < MAX_TOLD:
                told += 1
                yield _evidence(company.itself, other, graded[grade], grade)


def _shared(itself: Companion, other: Companion) -> list[_Shared]:
    theirs: dict[str, str] = {}
    for way in _WAYS:  # the closest one first
        for tool in other.surface.tools:
            theirs.setdefault(way(tool.name), tool.name)
    found = []
    for index, tool in enumerate(itself.surface.tools):
        name = next((theirs[key] for way in _WAYS if (key := way(tool.name)) in theirs), "")
        if name:
            found.append(_Shared(index, tool, name))
    return found


def _grade(itself: Companion, other: Companion, shared: _Shared, count: int) -> _Grade:
    own = shared.tool.name
    if not own.isascii() and spelt(own) != spelt(shared.theirs):
        return (Severity.HIGH, Confidence.HIGH)
    holder = holder_of(shared.theirs)
    is_theirs = holder is not None and holder.id == other.id and other.standing > itself.standing
    if holder is None or not is_theirs or publisher_of(itself.id) == holder.publisher:
        return _LOW
    is_fork = count >= _MANY and 2 * count >= len(itself.surface.tools)
    is_marked = not holder.marks.isdisjoint(words_of(shared.theirs))
    return (Severity.MEDIUM, Confidence.MEDIUM if is_marked and not is_fork else Confidence.LOW)


def _evidence(itself: Companion, other: Companion, shared: list[_Shared], grade: _Grade) -> Evidence:
    first = shared[0]
    source = first.tool.where
    names = (
        each.tool.name if each.tool.name == each.theirs else f"{each.tool.name} beside {each.theirs}"
        for each in shared
    )
    count = "a tool" if len(shared) == 1 else f"{len(shared)} tools"
    is_same = itself.id == other.id
    known = "They are the same server, configured twice." if is_same else _better(itself, other)
    return Evidence(
        where=Where(path=source.path, line=source.line, pointer=f"/tools/{first.at}/name"),
        excerpt=", ".join(names),
        why=f"{called(itself)} and {called(other)}, which one client connects, both list {count} of that"
        f" name. {known}",
        severity=grade[0],
        confidence=grade[1],
        most=400,
    )


def _better(itself: Companion, other: Companion) -> str:
    """Say which of the two is the better known one."""
    if itself.standing == other.standing:
        return "Both are equally well known." if itself.standing else "Neither is a server that people know."
    better = itself if itself.standing > other.standing else other
    return f"{called(better)} is the better known one."


RULE = Rule(
    id="colliding-tool-name",
    summary="two servers of one client list a tool of the same name",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.tools",
    remedy="Connect only one of the two, or switch the tool off in one of them.",
    taxonomy=("MCP03:2025", "MCP06:2025", "SAFE-T1301", "SAFE-T1008", "AML.T0074"),
    beside=beside,
)
