"""The tool-definition set as somebody recorded it: the result of `tools/list` and its siblings.

Accepted shapes: ``{"tools": [...]}`` with any of ``prompts``, ``resources``, ``resourceTemplates``,
``instructions``, ``capabilities``, ``serverInfo``; the same under ``result`` (a JSON-RPC response); a bare
list of tools. Definitions are kept as they are, unknown keys included.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NoReturn, cast

from douane.errors import InputError
from douane.model import Confidence, Definition, Finding, Gap, Json, Severity, Surface, Where, ordered
from douane.text import excerpt

MAX_BYTES = 16 * 1024 * 1024
MAX_DEPTH = 200
MAX_FINDINGS = 200
_ROW = "supply.tools"
_TAXONOMY = ("MCP03:2025", "SAFE-T1501", "AML.T0110")
_KINDS = {
    "tools": ("tool", "name"),
    "prompts": ("prompt", "name"),
    "resources": ("resource", "uri"),
    "resourceTemplates": ("template", "uriTemplate"),
}


class _Object(dict[str, Json]):
    """A JSON object that remembers which of its keys were written more than once, and what was lost."""

    __slots__ = ("repeated",)

    def __init__(self, pairs: list[tuple[str, Json]]) -> None:
        super().__init__(pairs)
        self.repeated: dict[str, bool] = {}
        if len(self) < len(pairs):
            seen: dict[str, Json] = {}
            for key, value in pairs:
                if key in seen:
                    self.repeated[key] = self.repeated.get(key, False) or seen[key] != value
                seen[key] = value


def read(path: Path) -> Surface:
    """Return the listing recorded in the file *path*.

    Raises `InputError` if it cannot be read, is larger than 16 MiB, nested deeper than 200 levels, not UTF-8,
    not JSON, or no listing. Keys written twice and tools named twice are findings of the result.
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
    value = _parsed(str(path), data)
    listing = _listing(value)
    if listing is None:
        remedy = 'expected {"tools": [...]}, {"result": {"tools": [...]}} or a list of tools'
        raise InputError(f"{path} is JSON, but no recorded listing", remedy=remedy)
    return _surface(listing, what=str(path), findings=_repeated_keys(value))


def from_listing(mapping: Mapping[str, Json]) -> Surface:
    """Return the listing *mapping*, in any of the accepted shapes. Raises `InputError` if it is none."""
    listing = _listing(dict(mapping))
    if listing is None:
        raise InputError("not a listing", remedy='expected a mapping with any of "tools", "prompts", ...')
    return _surface(listing, what="the listing", findings=())


def _parsed(name: str, data: bytes) -> Json:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{name}, line {line}: not UTF-8", remedy="save the listing as UTF-8") from error
    line = _too_deep(text)
    if line:
        raise InputError(f"{name}, line {line}: nested deeper than {MAX_DEPTH} levels")
    try:
        value = json.loads(text, object_pairs_hook=_Object, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise InputError(f"{name}, line {error.lineno}: not JSON: {error.msg}") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name}: not JSON: {excerpt(str(error), 80)}") from error
    return cast("Json", value)


def _no_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is no JSON number")


def _too_deep(text: str) -> int:
    """Return the line at which *text* nests deeper than `MAX_DEPTH`, or 0."""
    depth, quoted, escaped = 0, False, False
    for index, char in enumerate(text):
        if quoted:
            if escaped:
                escaped = False
            elif char == "\\":
                escaped = True
            elif char == '"':
                quoted = False
        elif char == '"':
            quoted = True
        elif char in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                return text.count("\n", 0, index) + 1
        elif char in "]}":
            depth -= 1
    return 0


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
            yield Finding(
                rule="duplicate-tool-name",
                severity=Severity.HIGH if first.definition != tool.definition else Severity.MEDIUM,
                confidence=Confidence.HIGH,
                package=None,
                where=Where(pointer=f"{tool.where.pointer}/name"),
                excerpt=excerpt(tool.name),
                why=f"another tool has this name ({first.where.pointer}); clients differ in which they call",
                remedy="ask the server's authors to give every tool a name of its own",
                row=_ROW,
                taxonomy=_TAXONOMY,
            )


def _repeated_keys(value: Json) -> tuple[Finding, ...]:
    found: list[Finding] = []
    pending: list[tuple[str, Json]] = [("", value)]
    while pending and len(found) < MAX_FINDINGS:
        pointer, item = pending.pop()
        if isinstance(item, _Object):
            found.extend(_repeated_key(pointer, key, item) for key in item.repeated)
        if isinstance(item, dict):
            pending.extend((f"{pointer}/{_escaped(key)}", child) for key, child in item.items())
        elif isinstance(item, list):
            pending.extend((f"{pointer}/{index}", child) for index, child in enumerate(item))
    return tuple(found)


def _repeated_key(pointer: str, key: str, holder: _Object) -> Finding:
    differs = holder.repeated[key]
    return Finding(
        rule="duplicate-object-key",
        severity=Severity.HIGH if differs else Severity.LOW,
        confidence=Confidence.HIGH,
        package=None,
        where=Where(pointer=f"{pointer}/{_escaped(key)}"),
        excerpt=excerpt(f"{key}: {json.dumps(holder[key], ensure_ascii=False)}"),
        why="this key is written more than once in one object; readers disagree on which value counts"
        if differs
        else "this key is written more than once in one object, with the same value",
        remedy="ask the server's authors to send each key once",
        row=_ROW,
        taxonomy=_TAXONOMY,
    )


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
