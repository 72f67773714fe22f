"""The tool-definition set as somebody recorded it: the result of `tools/list` and its siblings.

Accepted shapes: ``{"tools": [...]}`` with any of ``prompts``, ``resources``, ``resourceTemplates``,
``instructions``, ``capabilities``, ``serverInfo``; the same under ``result`` (a JSON-RPC response); a bare
list of tools. Definitions are kept as they are, unknown keys included.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

from douane.errors import InputError
from douane.model import Definition, Finding, Gap, Json, Severity, Surface, Where, ordered
from douane.surface.oddities import DUPLICATE_KEY, DUPLICATE_TOOL, LONE_SURROGATE
from douane.text import excerpt
from douane_lockfiles import JsonError, Problem, parse_json

MAX_BYTES = 16 * 1024 * 1024
MAX_FINDINGS = 200
_ROW = "supply.tools"
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
_UNREADABLE = frozenset({"not-a-number", "out-of-range"})
_KINDS = {
    "tools": ("tool", "name"),
    "prompts": ("prompt", "name"),
    "resources": ("resource", "uri"),
    "resourceTemplates": ("template", "uriTemplate"),
}


def read(path: Path) -> Surface:
    """Return the listing recorded in the file *path*.

    Raises `InputError` if it cannot be read, is larger than 16 MiB, nested too deeply, not UTF-8, not JSON,
    or no listing. Keys written twice, half characters and tools named twice are findings.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // 2**20
        remedy = "a listing of tool definitions is never that large; record tools/list alone"
        raise InputError(f"{path} is larger than {limit} MiB", remedy=remedy)
    value, problems = _parsed(str(path), data)
    listing = _listing(value)
    if listing is None:
        remedy = 'expected {"tools": [...]}, {"result": {"tools": [...]}} or a list of tools'
        raise InputError(f"{path} is JSON, but no recorded listing", remedy=remedy)
    return _surface(listing, what=str(path), findings=_hidden(value, problems))


def from_listing(mapping: Mapping[str, Json]) -> Surface:
    """Return the listing *mapping*, in any of the accepted shapes. Raises `InputError` if it is none."""
    listing = _listing(dict(mapping))
    if listing is None:
        raise InputError("not a listing", remedy='expected a mapping with any of "tools", "prompts", ...')
    return _surface(listing, what="the listing", findings=())


def _parsed(name: str, data: bytes) -> tuple[Json, tuple[Problem, ...]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{name}, line {line}: not UTF-8", remedy="save the listing as UTF-8") from error
    try:
        value, problems = parse_json(text)
    except JsonError as error:
        raise InputError(f"{name}: {excerpt(str(error))}") from error
    for problem in problems:
        if problem.kind in _UNREADABLE:
            raise InputError(f"{name}: not JSON: {excerpt(problem.detail)}, at {excerpt(problem.pointer)}")
    return cast("Json", value), problems


def _listing(value: Json) -> dict[str, Json] | None:
    """Return the part of *value* that holds the lists, or None."""
    if isinstance(value, list):
        return {"tools": value} if all(isinstance(item, dict) for item in value) else None
    for _ in range(3):
        if not isinstance(value, dict):
            return None
        told = isinstance(value.get("instructions"), str)
        if told or any(isinstance(value.get(key), list) for key in _KINDS):
            return value
        value = value.get("result")
    return None


def _surface(listing: dict[str, Json], *, what: str, findings: tuple[Finding, ...]) -> Surface:
    gaps: list[Gap] = []
    found = {key: tuple(_definitions(listing, key, what, gaps)) for key in _KINDS}
    told, info, offered = (listing.get(key) for key in ("instructions", "serverInfo", "capabilities"))
    return Surface(
        source="recorded",
        tools=found["tools"],
        prompts=found["prompts"],
        resources=found["resources"],
        templates=found["resourceTemplates"],
        instructions=told if isinstance(told, str) else None,
        capabilities=offered if isinstance(offered, dict) else {},
        server_info=info if isinstance(info, dict) else {},
        findings=ordered((*findings, *_repeated_names(found["tools"]))),
        gaps=tuple(gaps),
    )


def _definitions(listing: dict[str, Json], key: str, what: str, gaps: list[Gap]) -> Iterator[Definition]:
    kind, label = _KINDS[key]
    items = listing.get(key)
    if items is None:
        return
    if not isinstance(items, list):
        gaps.append(Gap(what=f"{key} of {what}", why="this is no list", rows=(_ROW,)))
        return
    for index, item in enumerate(items):
        name = item.get(label) if isinstance(item, dict) else None
        if not isinstance(item, dict) or not isinstance(name, str):
            gaps.append(Gap(what=f"{kind} {index} of {what}", why=f"it has no {label}", rows=(_ROW,)))
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


def _hidden(value: Json, problems: tuple[Problem, ...]) -> tuple[Finding, ...]:
    """Return what strict reading found, as findings about the definitions."""
    found = []
    for problem in problems[:MAX_FINDINGS]:
        oddity, why = _PROBLEMS[problem.kind]
        where = Where(pointer=_within_listing(value, problem.pointer))
        found.append(oddity.finding(_shown(value, problem), why, None, where=where))
    return tuple(found)


def _within_listing(value: Json, pointer: str) -> str:
    """Return *pointer* as seen from the listing, wherever in *value* that stands."""
    if isinstance(value, list):
        return f"/tools{pointer}"
    while isinstance(value, dict) and "tools" not in value and pointer.startswith("/result/"):
        value, pointer = value.get("result"), pointer.removeprefix("/result")
    return pointer


def _shown(value: Json, problem: Problem) -> str:
    """Return what stands at the place of *problem*, for a repeated key with the value that counts here."""
    item = value
    for token in problem.pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(item, list) and key.isdigit() and int(key) < len(item):
            item = item[int(key)]
        elif isinstance(item, dict) and key in item:
            item = item[key]
        else:
            return problem.detail
    written = json.dumps(item, ensure_ascii=False)
    return f"{key}: {written}" if problem.pointer else written
