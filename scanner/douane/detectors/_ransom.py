"""Folders that are walked while what lies in them is encrypted, overwritten or deleted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import encoded
from douane.detectors._changes import Change, changes
from douane.detectors._flow import HOLE, program_of
from douane.detectors._purposes import is_own_data
from douane.detectors._settings import options

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.detectors._flow.index import Call
    from douane.syntax import Codebase

_DATA = "code/destruction.toml"
_MODE = 3  # characters that say how a file is opened
_MIXES = re.compile(rb"[\w\])] {0,2}\^ {0,2}[\w(]")  # numbers are combined: a cipher that stands there itself
_SHORT = 64  # characters of a text that says the same of every file
# A byte, or a character, that is written again and again: ``b"\\0" * size``.
_ZEROS = re.compile(r"b?[\"'](\\x?[0-9a-fA-F]{1,2}|.)[\"']")
_CIPHERS = encoded(
    (
        "createCipheriv", "createCipher", "publicEncrypt", "Fernet", "AESGCM", "AES", "ChaCha20Poly1305",
        "SecretBox", "encrypt", "secretbox", "Cipher",
    )
)  # fmt: skip


def walked(program: Program, change: Change) -> tuple[str, ...]:
    """Return the roots of the walk whose files *change* writes or deletes, as far as they are known."""
    target = change.target
    if target is None or not _may_walk(program):
        return ()
    return program.once(("walked", change), partial(_walked, program, target))


def _walking() -> frozenset[str]:
    return frozenset(douane_signatures.table(_DATA)["recursive"]["walks"])


def _may_walk(program: Program) -> bool:
    """Whether something in the package may be called that walks through a folder."""
    return program.once("may walk", lambda: any(program.calling(_walking())) or bool(_walkers(program)))


def _walkers(program: Program) -> frozenset[str]:
    """Return the files of the package that import a library which walks, by whatever name."""
    modules = frozenset(douane_signatures.table(_DATA)["recursive"]["walking"])
    return frozenset(path for path in program.paths if not modules.isdisjoint(program.imports(path)))


def _walked(program: Program, target: State) -> tuple[str, ...]:
    names = _walking()
    own = re.compile(douane_signatures.table(_DATA)["recursive"]["made_anew"])
    walkers = re.compile(douane_signatures.table(_DATA)["recursive"]["walkers"])
    importing = program.once("walkers", lambda: _walkers(program))

    def walk(state: State) -> str | None:
        call = program.call(state)
        if call is not None and any(own.fullmatch(name) for name in program.callee(state)):
            return ""  # a name that the system has just made up: nothing lies there yet
        if call is not None and state.index.path in importing:
            return (
                "a walk" if call.name in names or any(map(walkers.fullmatch, program.callee(state))) else None
            )
        return "a walk" if call is not None and call.name in names else None

    roots: dict[str, None] = {}
    for trace in program.tracer(walk).trace(target)[:4]:
        call = program.call(trace.at)
        if call is None:
            continue
        found = [trace.at.at(each) for each in call.arguments[:1]]
        if call.receiver is not None and _is_of_path(program, trace.at, call):
            found = [trace.at.at(call.receiver)]
        found = [*options(program, trace.at, "cwd")] or found
        texts = (text for each in found for text in sources.texts_of(program, each))
        # An empty text is a folder that nobody set yet, and not the disk.
        roots.update(dict.fromkeys(re.sub(r"([/\\]\*{1,2})+$", "", text) or "/" for text in texts if text))
    return tuple(roots)


def _is_of_path(program: Program, walk: State, call: Call) -> bool:
    """Whether *walk* walks what it is called on, and is handed only which names are meant."""
    python = walk.index.module.language.is_python
    names = program.callee(walk)
    listing = douane_signatures.table(_DATA)["recursive"]["of_paths"]
    # Whatever the path before it comes from: ``glob`` is a module, and the others no functions of any.
    of_path = python and call.name in listing and not any(name.startswith("glob.") for name in names)
    return of_path or any("athlib" in name for name in names)


def encrypted(codebase: Codebase) -> Iterator[tuple[Change, str]]:
    """Yield (change, root) for files that a walk finds and that are written with what a cipher gave.

    What lies in the folder of the package's own data is its own to encrypt, and to bring back.
    """
    program = program_of(codebase)
    if not _may_walk(program):
        return
    ciphering = frozenset((*program.mentioning(_CIPHERS), *program.holding(_MIXES)))
    if not ciphering:
        return
    taking = frozenset(
        change.at.index.path
        for change in changes(program)
        if change.kind == "delete" or change.at.text[:200].find("rename") >= 0
    )
    for change in changes(program):
        if change.kind != "write" or change.target is None or not ciphering & {change.at.index.path, *taking}:
            continue
        content = change.content or change.at
        if not _is_encrypted(program, change, content):
            continue
        roots = [root for root in walked(program, change) if not is_own_data(codebase, root)]
        if roots:
            yield change, next((root for root in roots if root != HOLE), "a folder")


def wipes(program: Program, change: Change) -> str:
    """Return what *change* does to a file that a walk found: ``overwrites`` it, ``empties`` it, or nothing.

    Random bytes and zeros overwrite; the same short text for every file, put in the place of what was there,
    empties. A file whose name the code chooses, in each folder of a walk, is no file that the walk has found.
    """
    content, made = change.content, program.call(change.at)
    chosen = all(HOLE not in text.rpartition("/")[2] for text in change.texts)
    writes = made is not None and made.name in douane_signatures.table(_DATA)["wiping"]["names"]
    if change.kind != "write" or content is None or chosen or not writes:
        return ""
    if _says_nothing(program, content):
        return "overwrites"
    same = all(HOLE not in text and len(text) <= _SHORT for text in program.shapes(content))
    return "empties" if same and not _appends(program, change.at) else ""


def _appends(program: Program, write: State) -> bool:
    """Whether *write* writes to the end of a file that was opened for that, or that cannot be told."""
    made = program.call(write)
    if made is None or made.name not in ("write", "writelines", "writeSync"):
        return False
    files = [each for each in (made.receiver, *made.arguments[:1]) if each is not None]
    opened = (leaf for each in files for leaf in program.leaves(write.at(each)))
    calls = [(leaf, call) for leaf in opened if (call := program.call(leaf)) and call.name.startswith("open")]
    modes = (
        text
        for leaf, call in calls
        for each in (*call.arguments[:2], *call.keywords.values())
        for text in program.shapes(leaf.at(each))
    )
    return not any("w" in text for text in modes if len(text) <= _MODE)


def _says_nothing(program: Program, content: State) -> bool:
    """Whether *content* is made of random bytes, or of one byte again and again."""
    pattern = re.compile(douane_signatures.table(_DATA)["wiping"]["callees"])
    for leaf in program.leaves(content):
        if program.call(leaf) is not None and any(map(pattern.fullmatch, program.callee(leaf))):
            return True
        if _is_filling(program, leaf):
            return True
        sides = [leaf.node.child_by_field_name(side) for side in ("left", "right")]
        if leaf.node.type == "binary_operator" and any(
            each is not None and _ZEROS.fullmatch(leaf.index.text(each, 20)) for each in sides
        ):
            return True
    return False


def _is_filling(program: Program, leaf: State) -> bool:
    """Whether *leaf* is as many zeros, or times one byte, as a file has bytes: ``bytes(stat.st_size)``."""
    call = program.call(leaf)
    table = douane_signatures.table(_DATA)["wiping"]
    if call is None or not call.arguments:
        return False
    if call.name in table["repeating"]:
        texts = program.shapes(leaf.at(call.receiver)) if call.receiver is not None else ()
        return bool(texts) and all(len(text) <= 1 for text in texts) and _is_size(program, leaf, call)
    return call.name in table["zeros"] and len(call.arguments) == 1 and _is_size(program, leaf, call)


def _is_size(program: Program, leaf: State, call: Call) -> bool:
    """Whether *call* is told how many bytes a file has, or what else has."""
    sizes = douane_signatures.table(_DATA)["wiping"]["sizes"]
    for end in program.leaves(leaf.at(call.arguments[0])):
        made = program.call(end)
        last = end.steps[-1] if end.steps else made.name if made is not None else ""
        named = end.node.child_by_field_name("property") or end.node.child_by_field_name("attribute")
        if last in sizes or (named is not None and end.index.text(named) in sizes):
            return True
    return False


def says_nothing(program: Program, content: State) -> Iterator[State]:
    """Yield how many bytes *content* has, as it is told, where it is random or one byte again and again."""
    table = douane_signatures.table(_DATA)["wiping"]
    for leaf in program.leaves(content):
        call = program.call(leaf)
        if call is not None and call.arguments:
            drawn = any(re.fullmatch(table["callees"], name) for name in program.callee(leaf))
            if drawn or call.name in (*table["zeros"], *table["repeating"], "alloc"):
                yield leaf.at(call.arguments[0])
        sides = [leaf.node.child_by_field_name(side) for side in ("left", "right")]
        if leaf.node.type == "binary_operator" and all(sides):
            filled = [
                each for each in sides if each is not None and _ZEROS.fullmatch(leaf.index.text(each, 20))
            ]
            yield from (leaf.at(each) for each in sides if each is not None and filled and each not in filled)


def _is_encrypted(program: Program, change: Change, content: State) -> bool:
    def cipher(state: State) -> str | None:
        call = program.call(state)
        if call is None:
            return None
        names = program.callee(state)
        spelled = any("cipher" in name.lower() or "encrypt" in name.lower() for name in (*names, call.name))
        return "a cipher" if spelled or sources.unmasks(program, state) else None

    if change.content is not None:
        return bool(program.tracer(cipher).trace(content))
    # A file that is opened: what is written into it later counts.
    index = change.at.index
    around = index.enclosing(change.at.node.start_byte)
    for name in ("write", "writelines", "end"):
        for call in index.calls_by_name.get(name, ()):
            same = index.enclosing(call.node.start_byte) is around
            if same and call.arguments and program.tracer(cipher).trace(change.at.at(call.arguments[0])):
                return True
    return False
