"""A listing as a surface, however it came here: recorded by somebody, or asked of a server.

Definitions are kept as they are, unknown keys included. What strict reading found in them (keys written
twice, half characters) is a finding, and so are two tools of one name.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from douane.listing import Listing
from douane.model import Definition, Finding, Gap, Json, Severity, Surface, Where, ordered
from douane.surface.oddities import DUPLICATE_KEY, DUPLICATE_TOOL, LONE_SURROGATE
from douane.text import excerpt
from douane_lockfiles import Problem

MAX_FINDINGS = 200
ROW = "supply.tools"
KINDS = {
    "tools": ("tool", "name"),
    "prompts": ("prompt", "name"),
    "resources": ("resource", "uri"),
    "resourceTemplates": ("template", "uriTemplate"),
}
"""The lists of a listing: what kind of item each holds and which of its fields is its key."""

UNREADABLE = frozenset({"not-a-number", "out-of-range"})
"""Kinds of problem that make a text no JSON."""

_PROBLEMS = {
    "duplicate-key": (
        DUPLICATE_KEY,
        "this key is written more than once in one object; readers disagree on which value counts",
    ),
    "lone-surrogate": (
        LONE_SURROGATE,
        "half of a surrogate pair is no character; readers disagree on what it stands for",
    ),
}


def surface_of(
    listing: Mapping[str, Json], *, source: str, what: str, findings: Iterable[Finding] = ()
) -> Surface:
    """Return *listing* as a surface from *source*; items without a key are gaps that name *what*."""
    gaps: list[Gap] = []
    found = {key: tuple(_definitions(listing, key, what, gaps)) for key in KINDS}
    told, protocol = listing.get("instructions"), listing.get("protocolVersion")
    return Surface(
        source=source,
        tools=found["tools"],
        prompts=found["prompts"],
        resources=found["resources"],
        templates=found["resourceTemplates"],
        instructions=told if isinstance(told, str) else None,
        capabilities=_table(listing, "capabilities"),
        contents=_table(listing, "contents"),
        server_info=_table(listing, "serverInfo"),
        protocol=excerpt(protocol, 40) if isinstance(protocol, str) else None,
        findings=ordered((*findings, *_repeated_names(found["tools"]))),
        gaps=tuple(gaps),
    )


def from_server(listed: Listing, *, source: str, what: str) -> Surface:
    """Return what a server listed as a surface from *source* (sandbox, remote).

    *what* names the server in gaps; one that listed nothing at all is one, on `ROW`.
    """
    if listed.ended is not None:
        return Surface(gaps=(Gap(what=f"the tools of {what}", why=listed.ended, rows=(ROW,)),))
    found = surface_of(
        listed.listing, source=source, what=what, findings=hidden(listed.listing, listed.problems)
    )
    numbers = (each for each in listed.problems if each.kind in UNREADABLE)
    unread = (
        Gap(what=f"{excerpt(each.pointer)} of {what}", why=excerpt(each.detail), rows=(ROW,))
        for each in numbers
    )
    return replace(found, protocol=listed.protocol, gaps=(*found.gaps, *listed.gaps, *unread))


def hidden(
    value: Json | Mapping[str, Json],
    problems: Iterable[Problem],
    within: Callable[[str], str] = lambda pointer: pointer,
) -> tuple[Finding, ...]:
    """Return what strict reading of *value* found, as findings about the definitions.

    *within* turns a pointer into *value* into one into the listing.
    """
    found = []
    told = (problem for problem in problems if problem.kind in _PROBLEMS)
    for problem, _ in zip(told, range(MAX_FINDINGS), strict=False):
        oddity, why = _PROBLEMS[problem.kind]
        where = Where(pointer=within(problem.pointer))
        found.append(oddity.finding(_shown(value, problem), why, None, where=where))
    return tuple(found)


def _table(listing: Mapping[str, Json], key: str) -> Mapping[str, Json]:
    table = listing.get(key)
    return table if isinstance(table, dict) else {}


def _definitions(listing: Mapping[str, Json], key: str, what: str, gaps: list[Gap]) -> Iterator[Definition]:
    kind, label = KINDS[key]
    items = listing.get(key)
    if items is None:
        return
    if not isinstance(items, list):
        gaps.append(Gap(what=f"{key} of {what}", why="this is no list", rows=(ROW,)))
        return
    for index, item in enumerate(items):
        name = item.get(label) if isinstance(item, dict) else None
        if not isinstance(item, dict) or not isinstance(name, str):
            gaps.append(Gap(what=f"{kind} {index} of {what}", why=f"it has no {label}", rows=(ROW,)))
            continue
        where = Where(pointer=f"/{key}/{index}")
        yield Definition(kind=kind, name=name, definition=item, where=where)


def _repeated_names(tools: tuple[Definition, ...]) -> Iterator[Finding]:
    seen: dict[str, Definition] = {}
    for tool in tools:
        first = seen.setdefault(tool.name, tool)
        if first is not tool:
            severity = Severity.HIGH if first.definition != tool.definition else Severity.MEDIUM
            why = f"another tool has this name ({first.where.pointer}); clients differ in which they call"
            where = Where(pointer=f"{tool.where.pointer}/name")
            yield DUPLICATE_TOOL.finding(tool.name, why, None, severity, where=where)


def _shown(value: Json | Mapping[str, Json], problem: Problem) -> str:
    """Return what stands at the place of *problem*, for a repeated key with the value that counts here."""
    item: Json | Mapping[str, Json] = value
    for token in problem.pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(item, list) and key.isdigit() and int(key) < len(item):
            item = item[int(key)]
        elif isinstance(item, Mapping) and key in item:
            item = item[key]
        else:
            return problem.detail
    written = json.dumps(item, ensure_ascii=False)
    return f"{key}: {written}" if problem.pointer else written
