"""Folders that are fetched whole: clones of a repository, packages of an index that are unpacked at run time.

Whatever lies in such a folder came from elsewhere, so the place of one file need not be known: it is enough
that what is started or loaded lies in the folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._downloaded import Place, command_parts, downloads, host_of
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.shapes import elements
from douane.detectors._settings import options

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Program

MAX_CLONES = 60
"""Calls of one package that start programs and are looked at for a repository that they clone."""
_DEEPEST = 4  # folders one inside the other, from the file to what was fetched
_JOINING = frozenset({"join", "joinpath", "resolve", "Path", "str", "fspath", "pathToFileURL", "absolute"})
_OF_RECEIVER = frozenset({"joinpath", "absolute", "resolve"})
_SUMS = frozenset({"binary_operator", "binary_expression"})
_HOLES = frozenset({"template_substitution", "interpolation"})
_AT = re.compile(
    r"(?P<scheme>\w{2,9}://)?(?:[\w.-]{1,80}@)?(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})(?(scheme)([:/]|$)|[:/])"
)


class Tree(Place):
    """A folder that is fetched whole: what lies in it is code of others."""

    def is_started_by(self, program: Program, call: State) -> bool:
        """Whether the call at *call* starts something in this folder, or starts an interpreter there."""
        parts = command_parts(program, call)
        if any(self._holds(program, part) for part in parts):
            return _runs(program, parts, whole=False)
        # Who names what is fetched, and has it run there, knows whose code it is.
        there = bool(self.host) and any(self._is(program, folder) for folder in options(program, call, "cwd"))
        return there and _runs(program, parts, whole=True)

    def is_loaded_by(self, program: Program, entry: Entry, call: State) -> bool:
        """Whether the call at *call*, described by *entry*, loads code that lies in this folder."""
        made, position = program.call(call), int(entry.facts["position"])
        position = position if position >= 0 or made is None else len(made.arguments) - 1
        named = program.argument(call, position, *entry.facts["keywords"])
        if named is None:
            return False
        each = (named, *elements(program, named)) if entry.facts.get("folder") else (named,)
        return any(self._is(program, part) or self._holds(program, part) for part in each)

    def is_read_by(self, program: Program, state: State) -> bool:
        """Whether *state* is a call that reads a file of this folder."""
        call = program.call(state)
        if call is None or not sources.file_read(program, state):
            return False
        held = [state.at(node) for node in (call.receiver, *call.arguments[:1]) if node is not None]
        return any(self._holds(program, each) for each in held)

    def _is(self, program: Program, part: State) -> bool:
        same = not self._texts.isdisjoint(program.shapes(part))
        return same or bool(self._keys & _identity(program, part))

    def _holds(self, program: Program, part: State) -> bool:
        begins = tuple(f"{text.rstrip('/')}/" for text in self._texts)
        if begins and any(text.startswith(begins) for text in program.shapes(part)):
            return True
        return any(self._keys & _identity(program, folder) for folder in _folders(program, part, 0))


def fetched_places(program: Program, paths: tuple[str, ...]) -> list[Place]:
    """Return the files and folders of *paths* that are filled with what other machines hold."""
    files = [*downloads(program, paths)]
    trees = [*_by_libraries(program, paths), *_by_git(program, paths), *_unpacked(program, paths, files)]
    # Where one folder is filled by several calls, what says from where tells most.
    return [*files, *sorted(trees, key=lambda tree: not tree.host)]


def may_fetch_trees(program: Program, path: str) -> bool:
    """Whether the file at *path* can fetch a folder whole."""
    table = _table()
    named = not frozenset(table["modules"]).isdisjoint(program.imports(path))
    return named or not encoded(table["words"]).isdisjoint(program.words(path))


def _by_libraries(program: Program, paths: tuple[str, ...]) -> Iterator[Tree]:
    modules = frozenset(_table()["modules"])
    near = tuple(path for path in paths if not modules.isdisjoint(program.imports(path)))
    for entry, call in catalogue(sources.EXECUTION, "tree").calls(program, near):
        where = _given(program, call, entry, "position", "into")
        address = _given(program, call, entry, "address", "from")
        text = next(iter(program.shapes(address)), "") if address is not None else ""
        if entry.facts.get("index"):
            named = options(program, call, *entry.facts["index"])
            host = next((found for each in named if (found := _host(program.shapes(each)[0]))), "")
        elif entry.facts.get("anywhere"):
            host = entry.facts["anywhere"] if text.strip(HOLE) else ""
        else:
            host = _host(text)
        if where is not None:
            yield Tree(program, call, where, host, text if "://" in text else "")
        if entry.facts.get("gives"):  # ... and gives back where that is
            yield Tree(program, call, call, host, text if "://" in text else "")


def _given(program: Program, call: State, entry: Entry, position: str, names: str) -> State | None:
    at = entry.facts.get(position)
    if at == "receiver":  # `simpleGit(folder).pull()`, `degit(address).clone(folder)`
        made = program.call(call)
        held = call.at(made.receiver) if made is not None and made.receiver is not None else None
        makers = (leaf for leaf in program.leaves(held) if program.call(leaf)) if held is not None else ()
        return next((found for leaf in makers if (found := program.argument(leaf, 0, "baseDir"))), None)
    found = program.argument(call, at, *entry.facts.get(names, ())) if at is not None else None
    if found is not None and found.node.type in ("object", "dictionary"):
        found = None
    return found or next(options(program, call, *entry.facts.get(names, ())), None)


def _unpacked(program: Program, paths: tuple[str, ...], files: list[Place]) -> Iterator[Tree]:
    """Yield the folders into which an archive is unpacked that is received, or that is one of *files*."""
    entries = catalogue(sources.EXECUTION, "unpack")
    near = tuple(path for path in paths if not entries.words.isdisjoint(program.words(path)))
    tracer = sources.from_network(program)
    for count, (entry, call) in enumerate(entries.calls(program, near)):
        if count >= MAX_CLONES:
            program.unfollowed(call.index.path)
            return
        where = _given(program, call, entry, "position", "into")
        for archive in _archives(program, call, entry) if where is not None else ():
            file = next((each for each in files if each.is_file(program, archive)), None)
            if where is not None and file is not None:
                yield Tree(program, call, where, file.host, file.address)
            elif where is not None and (received := [trace.at for trace in tracer.trace(archive)]):
                yield Tree(program, call, where, *host_of(program, received))


def _archives(program: Program, call: State, entry: Entry) -> list[State]:
    """Return what can be the archive that *call* unpacks."""
    made, at = program.call(call), entry.facts.get("archive")
    found = [*options(program, call, *entry.facts["archive_names"])]
    if made is not None and at == "receiver" and made.receiver is not None:
        makers = program.leaves(call.at(made.receiver))
        found += [first for leaf in makers if (first := program.argument(leaf, 0, "file", "fileobj", "name"))]
        found += [file for leaf in makers if (file := next(options(program, leaf, "fileobj"), None))]
    elif at is not None and (given := program.argument(call, at)) is not None:
        found.append(given)
    into = call.node.parent.parent if entry.facts.get("piped") and call.node.parent is not None else None
    poured = call.index.call_at(into) if into is not None else None
    if poured is not None and poured.name in ("pipe", "pipeline", "pipeThrough"):
        held = poured.receiver if poured.name == "pipe" else next(iter(poured.arguments), None)
        found += [call.at(held)] if held is not None else []
    return found


def _by_git(program: Program, paths: tuple[str, ...]) -> Iterator[Tree]:
    """Yield the folders that a started `git` clones into."""
    near = tuple(path for path in paths if b"clone" in program.words(path))
    for count, (_, call) in enumerate(catalogue(sources.EXECUTION, "start").calls(program, near)):
        if count >= MAX_CLONES:
            program.unfollowed(call.index.path)
            return
        parts = command_parts(program, call)
        texts = [program.shapes(part)[0] for part in parts]
        line = re.search(_table()["line"], texts[0]) if texts else None
        if line is not None:
            yield Tree(program, call, parts[0], _host(line["from"]), line["from"], line["into"])
        elif "clone" in texts[:8] and _program(texts[0]) in _table()["programs"]:
            named = _named(texts, parts)
            if len(named) > 1:
                yield Tree(program, call, named[1][1], _host(named[0][0]), named[0][0])


def _named(texts: list[str], parts: list[State]) -> list[tuple[str, State]]:
    """Return the words after `clone` that are no options, nor values of any."""
    found, valued = [], False
    for text, part in list(zip(texts, parts, strict=True))[texts.index("clone") + 1 :]:
        if text.startswith("-"):
            valued = text in _table()["valued"]
        elif valued:
            valued = False
        else:
            found.append((text, part))
    return found


def _program(started: str) -> str:
    return started.rpartition("/")[2].removesuffix(".exe")


def _host(address: str) -> str:
    found = _AT.match(address)
    return found["host"] if found is not None and HOLE not in address[: found.end()] else ""


def _runs(program: Program, parts: list[State], *, whole: bool) -> bool:
    """Whether what is started with *parts* runs files that it is told of, or with *whole* those beside it."""
    text = program.shapes(parts[0])[0] if parts else ""
    word = _program(text.split(" ", 1)[0])
    if whole:
        return text.startswith("./") or re.fullmatch(_table()["running"], word) is not None
    return word not in _table()["programs"] and word not in _table()["reading"]


def _folders(program: Program, part: State, depth: int) -> Iterator[State]:
    """Yield the expressions for the folders that *part* lies in."""
    for leaf in program.leaves(part) if depth < _DEEPEST else ():
        inner = _outer(leaf)
        if inner is not None:
            yield leaf.at(inner)
            yield from _folders(program, leaf.at(inner), depth + 1)


def _outer(leaf: State) -> Node | None:
    """Return what the path at *leaf* begins with, if it is put together of several."""
    node = leaf.node
    call = leaf.index.call_at(node)
    if call is not None and call.name in _JOINING:
        held = call.receiver if call.name in _OF_RECEIVER and not leaf.text.startswith("path.") else None
        return held or next(iter(call.arguments), None)
    if node.type in _SUMS:
        return node.child_by_field_name("left")
    inner = node.named_children if node.type in ("template_string", "string") else []
    first = next((each for each in inner if each.type != "string_start"), None)
    if first is None or first.type not in _HOLES:
        return None
    return next(iter(first.named_children), None)


def _identity(program: Program, state: State) -> frozenset[object]:
    """Return what identifies the folder of *state*: the expressions it comes from, unwrapped."""
    return Place(program, state, state, "", "")._keys


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(sources.EXECUTION)["trees"]
    return found
