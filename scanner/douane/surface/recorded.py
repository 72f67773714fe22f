"""The tool-definition set as somebody recorded it: what the lists of a server gave, or a whole transcript.

Accepted shapes: ``{"tools": [...]}`` with any of ``prompts``, ``resources``, ``resourceTemplates``,
``instructions``, ``capabilities``, ``contents``, ``serverInfo``; the same under ``result`` (a JSON-RPC
response); a bare list of tools; the messages of a whole conversation, as a list or in lines, bare or in the
envelopes of whatever recorded them. Definitions are kept as they are, unknown keys included.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

from douane import named_files
from douane.errors import InputError
from douane.listing.messages import Message
from douane.listing.transcript import listing_of, unread
from douane.listing.unwrapping import is_transcript, messages_in, messages_in_lines
from douane.model import Gap, Json, Surface
from douane.surface.received import KINDS, ROW, UNREADABLE, from_server, hidden, surface_of
from douane.text import excerpt
from douane_lockfiles import JsonError, Problem, parse_json
from douane_lockfiles.sections import NAME as LOCK

MAX_BYTES = 16 * 1024 * 1024
MAX_MESSAGES = 20_000
_TOO_LARGE = "a listing of tool definitions is never that large; record tools/list alone"
_REMEDY = (
    'expected {"tools": [...]}, {"result": {"tools": [...]}}, a list of tools or the messages of a server'
)


def read(path: Path, shown: str = "") -> Surface:
    """Return the listing recorded in the file *path*, which errors and gaps call *shown*.

    Raises `InputError` if it cannot be read, is larger than 16 MiB, nested too deeply, not UTF-8, not JSON,
    or no listing. Keys written twice, half characters and tools named twice are findings; pages that are not
    all there are gaps.
    """
    name = excerpt(shown or str(path))
    text = _text(name, named_files.content(path, MAX_BYTES, remedy=_TOO_LARGE, shown=name))
    try:
        value, problems = parse_json(text)
    except JsonError as error:
        if error.problem.kind != "not-json" or "\n" not in text.strip():
            raise InputError(f"{name}: {excerpt(str(error))}") from error
        return _heard(name, _messages(name, text, error))
    _refuse(name, problems)
    if isinstance(value, dict) and LOCK in value:
        raise InputError(f"{name} is a lockfile", remedy="`douane check` looks at its server again")
    listing = None if is_transcript(value) else _listing(value)
    if listing is None:
        return _heard(name, list(islice(messages_in(value, problems), MAX_MESSAGES + 1)))
    found = hidden(value, problems, partial(_within_listing, value))
    surface = surface_of(listing, source="recorded", what=name, findings=found)
    return replace(surface, gaps=(*surface.gaps, *_missing(name, listing)))


def from_listing(mapping: Mapping[str, Json]) -> Surface:
    """Return the listing *mapping*, in any of the accepted shapes. Raises `InputError` if it is none."""
    listing = _listing(dict(mapping))
    if listing is None:
        raise InputError("not a listing", remedy='expected a mapping with any of "tools", "prompts", ...')
    return surface_of(listing, source="recorded", what="the listing")


def _text(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{name}, line {line}: not UTF-8", remedy="save the listing as UTF-8") from error


def _refuse(name: str, problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        if problem.kind in UNREADABLE:
            raise InputError(f"{name}: not JSON: {excerpt(problem.detail)}, at {excerpt(problem.pointer)}")


def _messages(name: str, text: str, error: JsonError) -> list[Message]:
    """Return the messages in the lines of *text*; *error* is what is wrong with it where there are none."""
    found: list[Message] = []
    try:
        found += islice(messages_in_lines(text), MAX_MESSAGES + 1)
    except JsonError as broken:
        # The first line tells: where it is no JSON by itself, these are no lines of messages at all.
        error = broken if found else error
        raise InputError(f"{name}: {excerpt(str(error))}") from error
    if not found:
        raise InputError(f"{name}: {excerpt(str(error))}") from error
    return found


def _heard(name: str, messages: list[Message]) -> Surface:
    if len(messages) > MAX_MESSAGES:
        remedy = "record the lists of one conversation"
        raise InputError(f"{name} holds more than {MAX_MESSAGES} messages", remedy=remedy)
    for message in messages:
        _refuse(name, message.problems)
    listed = listing_of(messages)
    if listed is None:
        raise InputError(f"{name} is JSON, but no recorded listing", remedy=_REMEDY)
    return from_server(listed, source="recorded", what=name)


def _missing(name: str, listing: Mapping[str, Json]) -> Iterator[Gap]:
    """Yield a gap for what *listing* itself says is not in it."""
    if listing.get("nextCursor") is not None:
        why = "it has further pages, which were not recorded"
        yield Gap(what=f"the definitions of {name}", why=why, rows=(ROW,))
    yield from unread(listing)


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
