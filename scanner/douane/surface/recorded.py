"""The tool-definition set as somebody recorded it: the result of `tools/list` and its siblings.

Accepted shapes: ``{"tools": [...]}`` with any of ``prompts``, ``resources``, ``resourceTemplates``,
``instructions``, ``capabilities``, ``contents``, ``serverInfo``; the same under ``result`` (a JSON-RPC
response); a bare list of tools. Definitions are kept as they are, unknown keys included.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import cast

from douane.errors import InputError
from douane.model import Json, Surface
from douane.surface.received import KINDS, UNREADABLE, hidden, surface_of
from douane.text import excerpt
from douane_lockfiles import JsonError, Problem, parse_json

MAX_BYTES = 16 * 1024 * 1024


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
    found = hidden(value, problems, partial(_within_listing, value))
    return surface_of(listing, source="recorded", what=str(path), findings=found)


def from_listing(mapping: Mapping[str, Json]) -> Surface:
    """Return the listing *mapping*, in any of the accepted shapes. Raises `InputError` if it is none."""
    listing = _listing(dict(mapping))
    if listing is None:
        raise InputError("not a listing", remedy='expected a mapping with any of "tools", "prompts", ...')
    return surface_of(listing, source="recorded", what="the listing")


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
        if problem.kind in UNREADABLE:
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
        if told or any(isinstance(value.get(key), list) for key in KINDS):
            return value
        value = value.get("result")
    return None


def _within_listing(value: Json, pointer: str) -> str:
    """Return *pointer* as seen from the listing, wherever in *value* that stands."""
    if isinstance(value, list):
        return f"/tools{pointer}"
    while isinstance(value, dict) and "tools" not in value and pointer.startswith("/result/"):
        value, pointer = value.get("result"), pointer.removeprefix("/result")
    return pointer
