"""What a script in a page overhears, what people type and what the page keeps, and how it hands that out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import douane_signatures

MAX_SCRIPT = 64 * 1024
"""Characters of a script for a page that are looked at."""
_LONGEST_LINE = 1_000
_AROUND = 6  # lines after a listener in which it may read what was typed


@dataclass(frozen=True, slots=True)
class Overheard:
    """A line of a script that listens, what stands there, what it gets at, and where that goes.

    `hosts`: those that the script itself talks to; `names`: functions of the page that it calls, which may
    lead back to the program; `speaks`: it writes to the console; `relays`: it tells the rest of an extension.
    """

    line: int
    text: str
    what: str
    hosts: tuple[str, ...]
    names: frozenset[str]
    talks: bool
    speaks: bool
    relays: bool


def overheard(script: str) -> Overheard | None:
    """Return what *script* overhears and hands out; None if it does not, or keeps it to itself."""
    text = script[:MAX_SCRIPT]
    found = _listener(text)
    if found is None:
        return None
    line, shown, what = found
    table = _table()
    talks = re.search(table["direct"], text) is not None
    hosts = tuple(dict.fromkeys(match["host"] for match in re.finditer(table["host"], text))) if talks else ()
    talks = bool(hosts) or (talks and re.search(table["own"], text) is None)
    names = frozenset(match["name"] or match["key"] for match in re.finditer(table["binding"], text))
    speaks = re.search(table["console_out"], text) is not None
    relays = re.search(table["messages"], text) is not None
    if not (talks or names or speaks or relays):
        return None
    return Overheard(line, shown, what, hosts, names, talks, speaks, relays)


def _listener(text: str) -> tuple[int, str, str] | None:
    """Return (line, what stands there, what is got at) of the first place that listens or reads."""
    table = _table()
    lines = [each[:_LONGEST_LINE] for each in text.split("\n")]
    for number, line in enumerate(lines, 1):
        if re.search(table["listens"], line):
            near = "\n".join(lines[number - 1 : number + _AROUND])
            if re.search(table["reads"], near) or re.search(table["reads"], text[:_LONGEST_LINE]):
                return number, line.strip(), "what is typed into pages"
    for number, line in enumerate(lines, 1):
        if re.search(table["kept"], line):
            return number, line.strip(), "what pages keep: cookies, tokens, passwords"
    return None


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/page_scripts.toml")
    return found
