"""Pickles that a package brings with it and reads: a program in a file of data, under whatever name."""

from __future__ import annotations

import pickletools
import posixpath
import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._flow import State
from douane.detectors._handlers import is_vendored
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._unpicklers import is_restricted
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

MAX_FILE = 4 * 1024 * 1024
"""Bytes of a file that is read as a pickle."""
MAX_STEPS = 100_000
"""Instructions of one pickle that are read; what it calls stands among the first ones."""
_MOST_TOLD = 20  # files of one package
_MOST_PLACES = 3  # at which one file may be read
_SOURCES = (".py", ".pyw", ".pyi", ".js", ".mjs", ".cjs", ".ts")
_LOADING = ("load", "loads", "read_pickle")
# How a text or a binary pickle names what it calls, looked for before it is read at all.
_NAMES = re.compile(rb"[ci][A-Za-z_][\w.]{0,200}\r?\n[A-Za-z_][\w.]{0,200}\r?\n|^\x80[\x02-\x05]")
_SENSELESS = (ValueError, IndexError, KeyError, OverflowError, MemoryError)
_CALLS = frozenset({"REDUCE", "OBJ", "INST", "NEWOBJ", "NEWOBJ_EX", "BUILD"})
_KEEPS = frozenset({"PUT", "BINPUT", "LONG_BINPUT"})
_GETS = frozenset({"GET", "BINGET", "LONG_BINGET"})


def shipped_pickles(program: Program, codebase: Codebase) -> Iterator[Evidence]:
    """Yield where files of the package are read that are pickles and call functions that do things."""
    mentioning = program.mentioning(encoded(tuple(_table()["words"])))
    readers = tuple(path for path in mentioning if not is_aside(path) and not is_vendored(path))
    if not readers:
        return
    tree = codebase.tree
    data = [path for path in sorted(tree) if not path.endswith(_SOURCES) and not is_aside(path)]
    told = 0
    for path in data:
        name = called_by(tree[path])
        if name is None:
            program.unfollowed(path)
        elif name and told < _MOST_TOLD:
            told += 1
            yield from _told(program, readers, path, name)


def _told(program: Program, readers: tuple[str, ...], path: str, name: str) -> Iterator[Evidence]:
    """Yield where the pickle at *path*, which calls the function *name*, is read; itself if nowhere."""
    places = list(islice(_reading(program, readers, path), _MOST_PLACES))
    for place in places:
        yield evidence_at(place, why=f"reads {path}, a stored object that calls {name} when it is read")
    if not places:
        yield Evidence(
            where=Where(path=path),
            excerpt=path,
            why=f"the file is a stored object that calls {name} when it is read",
            severity=Severity.HIGH,
            confidence=Confidence.MEDIUM,
        )


def called_by(data: bytes) -> str | None:
    """Return the function that reading the pickle *data* calls; empty for data and for what is no pickle.

    What stands before instructions that make no sense, or behind the end, is read and run all the same. None:
    nothing was found, and it goes on beyond what is read of it.
    """
    if _NAMES.search(data, 0, MAX_FILE) is None:
        return ""
    named, calls, count = "", False, 0
    try:
        for name, is_call in _instructions(data[:MAX_FILE]):
            count += 1
            calls = calls or is_call
            named = named or (name if _runs(name) else "")
        whole = count < MAX_STEPS
    except _SENSELESS:
        whole = count == 0 or len(data) <= MAX_FILE
    if named and calls:
        return named
    return "" if whole else None


def _instructions(data: bytes) -> Iterator[tuple[str, bool]]:
    """Yield the dotted name that each instruction names, if one does, and whether it calls what was named."""
    memo: dict[int, str | None] = {}
    texts: list[str] = []
    stack = _Stack()
    last: str | None = None
    for opcode, argument, _ in islice(pickletools.genops(data), MAX_STEPS):
        kind = opcode.name
        stack.work(opcode)
        if kind == "MEMOIZE":
            memo[len(memo)] = last
        elif kind in _KEEPS:
            memo[int(argument or 0)] = last
        else:
            last = memo.get(int(argument or 0)) if kind in _GETS else argument
            last = last if isinstance(last, str) and kind not in ("GLOBAL", "INST") else None
            texts = [*texts[-1:], last] if last is not None else texts
        if kind in ("GLOBAL", "INST"):
            yield str(argument).replace(" ", ".", 1), kind == "INST"
        elif kind == "STACK_GLOBAL" and len(texts) == 2:
            yield ".".join(texts), False
        else:
            yield "", kind in _CALLS


class _Stack:
    """How much lies on the stack while a pickle is read, and where its marks are.

    So that words which happen to begin like a pickle are none.
    """

    def __init__(self) -> None:
        self._depth = 0
        self._marks: list[int] = []

    def work(self, opcode: pickletools.OpcodeInfo) -> None:
        """Take what *opcode* takes, and put there what it gives. Raises ValueError: it is not there."""
        taken = opcode.stack_before
        beneath = len(taken)
        if pickletools.markobject in taken:
            if not self._marks:
                raise ValueError("there is no mark")
            self._depth, beneath = self._marks.pop(), taken.index(pickletools.markobject)
        if beneath > self._depth:
            raise ValueError("there is too little on the stack")
        self._depth -= beneath
        while self._marks and self._marks[-1] >= self._depth:
            self._marks.pop()
        for each in opcode.stack_after:
            if each is pickletools.markobject:
                self._marks.append(self._depth)
            self._depth += 1


def _reading(program: Program, readers: tuple[str, ...], path: str) -> Iterator[State]:
    """Yield the calls that bring objects back in the files of *readers* that name the file at *path*."""
    name = posixpath.basename(path).encode()
    wanted = tuple(each for each in readers if name in program.source(each))
    loads = re.compile(_table()["loads"])
    for call in program.calls(wanted, frozenset(_LOADING)):
        if any(loads.fullmatch(each) for each in program.callee(call)) and not is_restricted(program, call):
            yield call


@cache
def _runs_pattern() -> re.Pattern[str]:
    return re.compile(_table()["runs"])


def _runs(name: str) -> bool:
    return _runs_pattern().fullmatch(name[:200]) is not None


def _table() -> dict[str, str]:
    table: dict[str, str] = douane_signatures.table("code/running.toml")["pickles"]
    return table
