"""How a package's own documents say it is started: configurations and commands in its README, read as text.

What they say is only ever tried inside the confinement; where a person's own command is known, that counts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from douane.errors import TargetError
from douane.materialised.calls import Call, call_in
from douane.materialised.entries import programs
from douane.materialised.hints import source_of
from douane.materialised.nouns import Placed, folder_of, info_of
from douane.model import Package
from douane.targets.commands import read
from douane.targets.shell import cut
from douane.targets.starting import started
from douane_signatures import table

MOST_BYTES = 1 << 20
"""Bytes of a README that are read at most."""

_MOST_FOUND = 40
_MOST_EXAMPLES = 6
_MOST_BACK, _MOST_OBJECT = 2_000, 8_000  # characters before "command", and of the object it stands in
_COMMAND = re.compile(r'"command"\s{0,8}:')
_LINE = re.compile(
    r"(?:^|[`$>]|--) {0,4}((?:npx|uvx|bunx|pnpx|pipx run|uv run|uv tool run|npm exec) [^\n`|&;#]{1,300})",
    re.MULTILINE,
)
_COMMENT = re.compile(r"(?m)^\s{0,40}//[^\n]{0,500}$")
_COMMA = re.compile(r",(\s{0,200}[}\]])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One documented way to start a server: what is called, and the variables it is given."""

    call: Call
    environment: Mapping[str, str] = field(default_factory=dict)


def examples(placed: Placed, package: Package) -> tuple[Example, ...]:
    """Return the ways to start *package* that its README shows, in their order; configurations come first.

    Where it shows none, those that its own source has in its comments count.
    """
    return _shown(readme(placed, package), placed, package) or _shown(
        source_of(placed, package), placed, package
    )


def _shown(text: str, placed: Placed, package: Package) -> tuple[Example, ...]:
    known = programs(placed, package)
    unspoken = frozenset(table("attempts.toml")["unspoken"])
    found: list[Example] = []
    for words, environment in (*_configurations(text), *_lines(text)):
        call = _own(words, package, known)
        example = Example(call=call, environment=environment) if call else None
        if example and example not in found and not unspoken.intersection(call.arguments if call else ()):
            found.append(example)
        if len(found) == _MOST_EXAMPLES:
            break
    return tuple(found)


def readme(placed: Placed, package: Package) -> str:
    """Return the text of the README that *package* ships, empty without one."""
    info = info_of(placed, package)
    paths = [f"{info}/METADATA"] if info else []
    if info is None:
        folder = folder_of(package)
        names = sorted(path.name for path in (placed.folder / folder).glob("*"))
        paths = [
            f"{folder}/{name}" for name in names if name.lower() in {"readme.md", "readme", "readme.rst"}
        ]
    for path in paths:
        data = placed.read(path, MOST_BYTES)
        if data is not None:
            return data.decode("utf-8", "replace")
    return ""


def _configurations(text: str) -> Iterator[tuple[tuple[str, ...], dict[str, str]]]:
    """Yield the words and variables of the JSON objects in *text* that hold a "command"."""
    for count, match in enumerate(_COMMAND.finditer(text)):
        if count == _MOST_FOUND:
            return
        server = _object_around(text, match.start())
        if server is None:
            continue
        command, arguments, environment = (server.get(key) for key in ("command", "args", "env"))
        if isinstance(command, str) and command.strip():
            words = (
                [word for word in arguments if isinstance(word, str)] if isinstance(arguments, list) else []
            )
            pairs = environment.items() if isinstance(environment, dict) else ()
            yield (command, *words), {name: value for name, value in pairs if isinstance(value, str)}


def _object_around(text: str, at: int) -> Mapping[str, Any] | None:
    """Return the innermost JSON object that holds what stands at *at*; comments and commas are forgiven."""
    start = at
    for _ in range(4):
        start = text.rfind("{", max(0, at - _MOST_BACK), start)
        if start < 0:
            return None
        piece = text[start : start + _MOST_OBJECT]
        for each in (piece, _COMMA.sub(r"\1", _COMMENT.sub("", piece))):
            try:
                value, _ = json.JSONDecoder().raw_decode(each)
            except (ValueError, RecursionError):
                continue
            if isinstance(value, dict) and "command" in value:
                return value
    return None


def _lines(text: str) -> Iterator[tuple[tuple[str, ...], dict[str, str]]]:
    """Yield the words of command lines in *text* that say how the server is to speak."""
    spoken = frozenset(table("attempts.toml")["spoken"])
    for count, match in enumerate(_LINE.finditer(text)):
        if count == _MOST_FOUND:
            return
        try:
            words = tuple(word.text for word in cut(match[1]))
        except TargetError:
            continue
        if spoken.intersection(words):
            yield words, {}


def _own(words: tuple[str, ...], package: Package, known: frozenset[str]) -> Call | None:
    """Return what *words* call, if that is *package* itself, by its name or by one of its programs."""
    try:
        commands = [each for each in read(words).started if each and each[0]]
        for each in commands:
            call = call_in(each)
            if call.kind == "command" and (call.name in known or _names(each, package)):
                return call
    except TargetError:
        pass
    return None


def _names(words: tuple[str, ...], package: Package) -> bool:
    requirement = started(words, Path("/")).requirement
    return requirement is not None and requirement.name == package.name
