"""What the code of a package changes on the machine: files it writes and deletes, command lines it runs."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._command_lines import command_lines
from douane.detectors._flow import HOLE
from douane.detectors._flow.memos import Memo
from douane.detectors._flow.shapes import elements

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

EFFECTS = "code/effects.toml"
MOST_CHANGES = 3_000
"""Changes of one file that are looked at."""
LARGE = 1024 * 1024
"""Bytes of source of a package beyond which only files are read that name what is looked for."""
MOST_LINE = 4_000
"""Characters of a command line that are read."""
_SMALL = 64 * 1024  # bytes of source up to which a file is read even if it names nothing of interest
_MODES = re.compile(r"[rbt]*[wax+][rwaxbt+]*")
_ANY_MODE = re.compile(r"[rwaxbt+]{1,4}")
_REDIRECTED = re.compile(r"(?<![0-9&])>{1,2}\s{0,4}([\"']?)([^\s\"'|;&<>()]{1,300})\1")
_SEPARATOR = re.compile(r"&&|\|\||[;|\n]")
# What is handed the file, and its content: `json.dump(value, file)`, `fs.writeSync(file, value)`.
_HANDED = (("dump", 1, 0), ("writeSync", 0, 1), ("write", 0, 1))
_WITH_RIGHTS = ("sudo", "doas", "pkexec", "nohup", "command", "env")
_WRITERS = {"tee": 0, "cp": -1, "mv": -1, "install": -1, "ln": -1, "copy": -1, "move": -1, "truncate": -1}


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """One thing that the call at *at* does: `kind` is ``write``, ``delete`` or ``run``.

    `texts` are the paths, or for ``run`` the command lines, that it can be, as `Program.shapes` gives them;
    `target` is the expression that names the path, `content` the one that is written, where they stand there.
    """

    kind: str
    at: State
    texts: tuple[str, ...]
    target: State | None = None
    content: State | None = None
    entry: Entry | None = None


_Known = dict[tuple[str, tuple[str, ...]], tuple[Change, ...]]
_KNOWN: Memo[_Known] = Memo()
_FILES = ("write", "delete")


def changes(program: Program) -> Iterator[Change]:
    """Yield what *program* changes, in order of file and place.

    In a large package only deleted files and command lines are looked for.
    """
    for path in program.paths:
        yield from changes_in(program, path, _FILES if program.size <= LARGE else ("delete",))


def changes_in(program: Program, path: str, sections: tuple[str, ...] = _FILES) -> tuple[Change, ...]:
    """Return what the file at *path* changes: files as *sections* say, and what the programs it starts do.

    The answer is the same for every rule that asks.
    """
    known = _KNOWN.setdefault(program, {})
    key = (path, sections)
    if key not in known:
        known[key] = tuple(islice(_in_file(program, path, sections), MOST_CHANGES))
    return known[key]


def _in_file(program: Program, path: str, sections: tuple[str, ...]) -> Iterator[Change]:
    files = catalogue(EFFECTS, *sections)
    starters = frozenset(douane_signatures.table(sources.EXECUTION)["starters"]["modules"])
    words, imports = program.words(path), program.imports(path)
    if program.size <= _SMALL or (not files.words.isdisjoint(words) and may_reach_files(program, path)):
        for entry, call in files.calls(program, (path,)):
            yield from _file_change(program, entry, call)
            made = program.call(call)
            if made is not None and made.name in ("", "call", "apply"):  # chosen among several, perhaps
                for other in files.every(program, program.callee(call)):
                    yield from _file_change(program, other, call) if other is not entry else ()
    starts = catalogue(sources.EXECUTION, "start")
    if program.size <= _SMALL or not starters.isdisjoint(imports):
        for entry, call in starts.calls(program, (path,)):
            lines = tuple(line[:MOST_LINE] for line in run_lines(program, call))
            if lines:
                yield Change("run", call, lines, entry=entry)
                written = tuple(dict.fromkeys(name for line in lines for name in written_by(line)))
                if written:
                    yield Change("write", call, written, entry=entry)


def may_reach_files(program: Program, path: str) -> bool:
    """Whether the file at *path* can reach what JavaScript reaches files by; Python has `open` everywhere."""
    if program.size <= _SMALL or path.endswith((".py", ".pyw")):
        return True
    table = douane_signatures.table(EFFECTS)["reaching"]
    words = encoded(table["words"])
    return not words.isdisjoint(program.words(path)) or program.may_reach(path, frozenset(table["modules"]))


def _file_change(program: Program, entry: Entry, call: State) -> Iterator[Change]:
    made = program.call(call)
    if made is None:
        return
    mode = entry.facts.get("mode")
    if mode is not None and not _opens_to_write(program, call, mode):
        return
    target = call.at(made.receiver) if made.receiver is not None else None
    if entry.facts["target"] != "receiver":
        target = program.argument(call, entry.facts["target"], "file", "path", "dst", "filename")
    if target is None:
        return
    position = 0 if entry.facts["target"] == "receiver" else 1
    content = program.argument(call, position, "data") if mode is None else None
    at = call
    if mode is not None or made.name == "createWriteStream":
        at, content = _written_to(program, call) or (call, None)
    named = elements(program, target) if target.node.type in ("array", "list") else []
    texts = tuple(text for each in named or [target] for text in sources.texts_of(program, each))
    yield Change(entry.section, at, texts, target, content, entry)


def _written_to(program: Program, opened: State) -> tuple[State, State] | None:
    """Return the call that writes into the file that *opened* opens, and what it writes."""
    index = opened.index
    around = index.enclosing(opened.node.start_byte)
    for name in ("write", "writelines", "end"):
        for call in index.of_name(index.calls_by_name.get(name, ())):
            if call.receiver is None or not call.arguments:
                continue
            if index.enclosing(call.node.start_byte) is not around:
                continue
            if any(leaf.node.id == opened.node.id for leaf in program.leaves(opened.at(call.receiver))):
                return opened.at(call.node), opened.at(call.arguments[0])
    for name, file, content in _HANDED:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            if len(call.arguments) < 2 or index.enclosing(call.node.start_byte) is not around:
                continue
            if any(
                leaf.node.id == opened.node.id for leaf in program.leaves(opened.at(call.arguments[file]))
            ):
                return opened.at(call.node), opened.at(call.arguments[content])
    return _printed(program, opened) or _poured_into(program, opened)


def _printed(program: Program, opened: State) -> tuple[State, State] | None:
    """Return the call that prints into the file that *opened* opens, and what: ``print(line, file=file)``."""
    for call in opened.index.of_name(opened.index.calls_by_name.get("print", ())):
        file = call.keywords.get("file")
        if file is None or not call.arguments:
            continue
        if any(leaf.node.id == opened.node.id for leaf in program.leaves(opened.at(file))):
            return opened.at(call.node), opened.at(call.arguments[0])
    return None


def _poured_into(program: Program, opened: State) -> tuple[State, State] | None:
    """Return the call that pours a stream into the one that *opened* opens, and that stream."""
    for call in opened.index.of_name(opened.index.calls_by_name.get("pipe", ())):
        into = call.arguments[0] if call.receiver is not None and call.arguments else None
        if into is None or call.receiver is None:
            continue
        if any(leaf.node.id == opened.node.id for leaf in program.leaves(opened.at(into))):
            return opened.at(call.node), opened.at(call.receiver)
    return None


def _opens_to_write(program: Program, call: State, position: int) -> bool:
    given = program.argument(call, position, "mode")
    texts = program.shapes(given) if given is not None else ()
    return any(_MODES.fullmatch(text) is not None and _ANY_MODE.fullmatch(text) for text in texts)


def run_lines(program: Program, call: State) -> tuple[str, ...]:
    """Return the command lines that the call at *call* can run, each of a list of them too."""
    made = program.call(call)
    if made is None or not made.arguments:
        return ()
    first = call.at(made.arguments[0])
    lines = dict.fromkeys(command_lines(program, call))
    if not elements(program, first):
        rest = [
            program.shapes(each)[0]
            for node in made.arguments[1:2]
            for each in _listed(program, call.at(node))
        ]
        lines.update(dict.fromkeys(" ".join([text, *rest]) for text in sources.texts_of(program, first)))
    return tuple(line for line in lines if line.strip(HOLE + " "))


def _listed(program: Program, state: State) -> list[State]:
    return elements(program, state)


def written_by(line: str) -> list[str]:
    """Return the files that a shell would write when it runs *line*."""
    found = [match[2] for match in _REDIRECTED.finditer(line)]
    for part in _SEPARATOR.split(line):
        words = _words(part)
        while words and (words[0] in _WITH_RIGHTS or words[0].startswith("-")):
            words.pop(0)
        name = words[0].rpartition("/")[2] if words else ""
        named = [word for word in words[1:] if not word.startswith("-")]
        if name in _WRITERS and len(named) > (_WRITERS[name] < 0 and name != "truncate"):
            found += named if _WRITERS[name] == 0 else named[-1:]
        elif name == "sed" and any(word.startswith("-i") for word in words[1:]):
            found += named[-1:]
    return [
        name.replace("$HOME", "~").replace("${HOME}", "~").replace("%USERPROFILE%", "~") for name in found
    ]


def _words(part: str) -> list[str]:
    try:
        return shlex.split(part)
    except ValueError:
        return part.split()
