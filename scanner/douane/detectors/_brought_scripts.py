"""Scripts for a shell that a server brings and that its code names: run by it, or put in place for others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import program_of
from douane.detectors._marked import is_server
from douane.detectors._places import is_aside
from douane.detectors._shell import MAX_TEXT, Trouble, troubles
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.syntax import Codebase

MAX_SCRIPTS = 40
"""Scripts of one package of which it is looked at what they do."""
_DATA = "code/shell.toml"
_HEAD = 80  # bytes in which a script says what runs it


def brought(codebase: Codebase, rule: str) -> Iterator[Evidence]:
    """Yield the lines of such scripts that do what *rule* is about."""
    program = program_of(codebase)
    wanted = _table()["rules"][rule]
    for path, line in program.once("brought scripts", lambda: tuple(_found(codebase))):
        if any(line.why.startswith(why) for why in wanted["does"]):
            yield Evidence(
                where=Where(path=path, line=line.line),
                excerpt=line.text[:200],
                why=f"a script that the package brings and its code names {line.why}",
                severity=Severity(wanted["severity"]),
                confidence=Confidence.MEDIUM,
            )


def _found(codebase: Codebase) -> Iterator[tuple[str, Trouble]]:
    """Yield (path, line) of what the scripts of the package do, if it is a server and its code names them."""
    program = program_of(codebase)
    scripts = [path for path in codebase.tree if _is_script(codebase, path)] if is_server(program) else []
    near = [path for path in program.paths if not is_aside(path)] if scripts else []
    named = [path for path in scripts if any(_said(path) in program.source(each) for each in near)]
    for count, path in enumerate(named):
        held = codebase.tree[path]
        if count >= MAX_SCRIPTS or len(held) > MAX_TEXT:
            program.unfollowed(path)
        if count < MAX_SCRIPTS:
            text = held[:MAX_TEXT].decode("utf-8", "replace")
            yield from ((path, trouble) for trouble in troubles(text))


def _said(path: str) -> bytes:
    """Return how code names the script at *path*: a hook bears the name of its moment, its folder another."""
    folder, _, name = path.rpartition("/")
    around = folder.rpartition("/")[2]
    return (around if around and _hook().fullmatch(name) else name).encode("utf-8", "replace")


def _is_script(codebase: Codebase, path: str) -> bool:
    if is_aside(path) or re.search(_table()["aside"], path):
        return False
    return bool(re.search(_table()["ending"], path)) or (
        "." not in path.rpartition("/")[2] and bool(re.match(_table()["head"], _first(codebase, path)))
    )


def _first(codebase: Codebase, path: str) -> str:
    return codebase.tree[path][:_HEAD].decode("utf-8", "replace")


@cache
def _hook() -> re.Pattern[str]:
    return re.compile(_table()["hook"])


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["brought"]
    return found
