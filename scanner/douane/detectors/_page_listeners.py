"""Scripts that a program puts into the pages that people use, which listen to what is typed there.

The script lies in a file or a text; what it overhears goes to a host by itself, or through a function that
the program lets pages call (``expose_binding``) or the console, behind which the program sends it away.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._destinations import is_local
from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._outlets import Way, ways
from douane.detectors._overheard import MAX_SCRIPT, Overheard, overheard
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import about
from douane.detectors._put_code import named_in
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Program
    from douane.syntax import Codebase

MAX_PUT = 60
"""Calls of one file that put a script into a page, of which it is looked at what it does."""
MAX_BODY = 4_000
"""Nodes of a function that pages can call, which are looked at."""
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})
_MANIFEST = "manifest.json"  # of an extension
_DEEPEST = 2  # functions that a function calls which pages can call
_MOST_STEPS = 400  # nodes of one argument
_LONGEST_NAME = 200
_SHOWN = 400
_QUOTES = re.compile(r"""^[rRbBfFuU]{0,2}("{3}|'{3}|["'`])|("{3}|'{3}|["'`])$""")


@dataclass(frozen=True, slots=True)
class _Script:
    """A script for pages: where it stands, from which line on, and what it says."""

    path: str
    line: int
    text: str


def page_listeners(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield the scripts for pages that listen and hand out what they overhear, and where that is sent."""
    if not _may_listen(codebase, program):
        return
    told: set[tuple[str, int]] = set()
    for script in _scripts(codebase, program):
        heard = overheard(script.text)
        if heard is None or (script.path, script.line) in told or is_aside(script.path):
            continue
        told.add((script.path, script.line))
        yield from _told(codebase, program, script, heard)


def _may_listen(codebase: Codebase, program: Program) -> bool:
    needle = re.compile(_table()["needle"].encode())
    if program.holding(needle):
        return True
    named = (path for path in codebase.tree if path.rpartition(".")[2] in _table()["scripts"])
    return any(needle.search(codebase.tree[path][:MAX_SCRIPT]) for path in named)


def _told(codebase: Codebase, program: Program, script: _Script, heard: Overheard) -> Iterator[Evidence]:
    sending = [*_behind(program, heard)]
    hosts = [*heard.hosts, *(host for _, found in sending for host in found)]
    records = re.search(_table()["recorder"], about(codebase)) is not None
    if not hosts and not sending and not heard.talks and not heard.names and not heard.relays:
        return  # the console alone, to which nobody listens
    if hosts:
        severity = Severity.MEDIUM if records else Severity.HIGH
    elif heard.talks or sending:
        severity = Severity.MEDIUM
    else:
        exposed = heard.names & _exposed(program).keys() or heard.relays
        severity = Severity.LOW if records or not exposed or "keep" in heard.what else Severity.MEDIUM
    where = f", and sends it to {', '.join(dict.fromkeys(hosts))}" if hosts else ""
    yield Evidence(
        where=Where(path=script.path, line=script.line + heard.line - 1),
        excerpt=heard.text[:_SHOWN],
        why=f"a script that is put into pages hands out {heard.what}{where}",
        severity=severity,
        confidence=Confidence.MEDIUM,
    )
    for way, found in sending:
        to = f" to {', '.join(found)}" if found else ""
        yield evidence_at(
            way.at,
            why=f"sends away{to} {heard.what}; a script that is put into pages hands it out",
            severity=severity,
            confidence=Confidence.MEDIUM,
        )


# --- scripts ------------------------------------------------------------------------


def _scripts(codebase: Codebase, program: Program) -> Iterator[_Script]:
    table = _table()
    names = frozenset((*table["putting"], *table["sending_commands"]))
    for index in program.indexes(tuple(sorted(program.calling(names)))):
        calls = [call for name in sorted(names) for call in index.of_name(index.calls_by_name.get(name, ()))]
        puts = (call for call in calls if call.name in table["putting"] or _is_command(call))
        for call in program.bounded(puts, MAX_PUT, index.path):
            here = State(index, call.node)
            for node in call.every_argument:
                yield from _handed(codebase, program, here.at(node))
    yield from _of_extensions(codebase)
    yield from _bookmarklets(program)


def _is_command(call: Call) -> bool:
    said = (call.arguments[0].text or b"").decode("utf-8", "replace").strip("'\"`") if call.arguments else ""
    return said in _table()["commands"]


def _handed(codebase: Codebase, program: Program, given: State) -> Iterator[_Script]:
    """Yield the scripts that *given* is: a function, texts, the content of files of the package."""
    for leaf in program.leaves(given) or (given,):
        if leaf.node.type in FUNCTIONS and not leaf.index.module.language.is_python:
            yield _Script(leaf.index.path, leaf.line, leaf.text[:MAX_SCRIPT])
    found: dict[object, State] = {}

    def note(state: State) -> str | None:
        if state.node.type in _TEXTS:
            found.setdefault(state.key[:2], state)
        return None

    program.tracer(note).trace(given)
    for node in islice(walk(given.node), _MOST_STEPS):
        if node.type in _TEXTS:
            note(given.at(node))
    for state in found.values():
        yield _Script(state.index.path, state.line, _QUOTES.sub("", state.text[:MAX_SCRIPT]))
    short = [state for state in found.values() if len(state.text) <= _LONGEST_NAME]
    files = {_QUOTES.sub("", state.text).rpartition("/")[2] for state in short}
    files |= {text.rpartition("/")[2] for text in named_in(program, given) if len(text) <= _LONGEST_NAME}
    yield from (_of_file(codebase, path) for path in codebase.tree if path.rpartition("/")[2] in files)


def _of_file(codebase: Codebase, path: str) -> _Script:
    ending = path.rpartition(".")[2]
    held = codebase.tree[path][:MAX_SCRIPT] if ending in _table()["scripts"] else b""
    return _Script(path, 1, held.decode("utf-8", "replace"))


def _of_extensions(codebase: Codebase) -> Iterator[_Script]:
    """Yield the scripts that extensions of browsers in the package put into pages."""
    for path in codebase.tree:
        if path.rpartition("/")[2] != _MANIFEST:
            continue
        try:
            said = json.loads(codebase.tree[path][:MAX_SCRIPT])
        except ValueError:
            continue
        listed = said.get("content_scripts") if isinstance(said, dict) else None
        for each in listed if isinstance(listed, list) else ():
            files = each.get("js") if isinstance(each, dict) else None
            for name in files if isinstance(files, list) else ():
                whole = f"{path[: -len(_MANIFEST)]}{name}"
                if whole in codebase.tree:
                    yield _of_file(codebase, whole)


def _bookmarklets(program: Program) -> Iterator[_Script]:
    """Yield the texts that are links which run a script in the page that is open."""
    begins = re.compile(_table()["bookmarklet"])
    for index in program.indexes(program.holding(re.compile(rb"javascript:"))):
        for node in walk(index.module.root):
            if node.type in _TEXTS and begins.match(index.text(node, 20)):
                text = _QUOTES.sub("", index.text(node, MAX_SCRIPT))
                yield _Script(index.path, node.start_point[0] + 1, text)


# --- behind a script -----------------------------------------------------------------


def _behind(program: Program, heard: Overheard) -> Iterator[tuple[Way, tuple[str, ...]]]:
    """Yield (way, hosts) for what the functions send that get what the script hands out."""
    exposed = _exposed(program)
    handlers = [state for name in sorted(heard.names) for state in exposed.get(name, ())]
    if heard.speaks or heard.names:
        handlers += exposed.get("", ())
    bodies = [each for state in handlers for each in _bodies(program, state, 0)]
    if not bodies:
        return
    paths = frozenset(path for path, _ in bodies)
    for way in ways(program, paths):
        node = way.at.node
        inside = any(
            path == way.at.index.path and body.start_byte <= node.start_byte < body.end_byte
            for path, body in bodies
        )
        hosts = tuple(host for host in way.hosts()[0] if not is_local(host)) if inside else ()
        if hosts:
            yield way, hosts


def _exposed(program: Program) -> dict[str, list[State]]:
    """Return what pages can call, by its name; without one what listens to the console."""
    return program.once("exposed functions", partial(_find_exposed, program))


def _find_exposed(program: Program) -> dict[str, list[State]]:
    found: dict[str, list[State]] = {}
    table = _table()
    for index in program.indexes(tuple(sorted(program.calling(frozenset(table["exposing"]))))):
        for name in table["exposing"]:
            for call in index.of_name(index.calls_by_name.get(name, ())):
                given = [State(index, node) for node in call.every_argument]
                said = program.shapes(given[0]) if len(given) > 1 else ()
                for text in said:
                    found.setdefault(text, []).append(given[1])
    for index in program.indexes(tuple(sorted(program.calling(frozenset(table["listening"]))))):
        for name in table["listening"]:
            for call in index.of_name(index.calls_by_name.get(name, ())):
                said_of = index.text(call.arguments[0], 60).strip("'\"`") if len(call.arguments) > 1 else ""
                if said_of in table["console"]:
                    found.setdefault("", []).append(State(index, call.arguments[1]))
    return found


def _bodies(program: Program, handler: State, depth: int) -> Iterator[tuple[str, Node]]:
    """Yield (path, function) of *handler* and of what it calls in the package."""
    for leaf in program.leaves(handler):
        if leaf.node.type not in FUNCTIONS:
            continue
        yield leaf.index.path, leaf.node
        for node in islice(walk(leaf.node), MAX_BODY):
            if depth < _DEEPEST and leaf.index.call_at(node) is not None:
                for index, function in program.functions_called(State(leaf.index, node))[:2]:
                    yield from _bodies(program, State(index, function.node), depth + 1)


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/page_scripts.toml")
    return found
