"""Code that a tool hands its user to put into a project of theirs: what a generator or a scaffold writes.

Whoever asks for a router with a guard reads what the guard is for, and seldom every line of it. A line that
lets in whoever knows a text of the template is a way into every project that is made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._marked import is_server
from douane.detectors._places import is_aside
from douane.detectors._put_code import said_lines
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

MAX_GIVEN = 200
"""Functions that answer for tools, of which it is looked at what code they give."""
MAX_TEXTS = 12
"""Texts of one package that are given as code and read as such."""
MAX_TEXT = 64 * 1024
"""Bytes of one of them, or of a file of templates."""
_TEXTS = frozenset({"string", "template_string"})
_LISTS = frozenset({"array", "list", "tuple"})
_SHOWN = 400  # characters of a line that are shown
_LONGEST_LINE = 1_000


def given_code(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield what does harm in the code that tools of the package give back, at its own lines.

    Ways in that the template itself knows, and what is grave to the rules for code if it is read as a file.
    """
    if not is_server(program):
        return
    told: set[tuple[str, int]] = set()
    for path, line, shown, why in (*_ways_in(program), *_read(program), *_of_files(codebase, program)):
        if (path, line) not in told:
            told.add((path, line))
            yield Evidence(
                where=Where(path=path, line=line),
                excerpt=shown[:_SHOWN],
                why=f"{why}; this text is given to the user as code",
                severity=Severity.HIGH,
                confidence=Confidence.MEDIUM,
            )


_Told = tuple[str, int, str, str]


def _ways_in(program: Program) -> Iterator[_Told]:
    if not program.holding(re.compile(_table()["needle"].encode())):
        return
    for text in _given(program):
        spread = "\n" in text.text
        said = text.text if spread else text.text.replace("\\n", "\n").replace('\\"', '"')
        for line, shown, why in ways_in(said, _beside(text)):
            yield text.index.path, text.line + (line - 1 if spread else 0), shown, why


def _read(program: Program) -> Iterator[_Told]:
    """Yield what is grave in what is given, read as code in its own language."""
    worth = re.compile(_table()["worth"])
    texts = [each for each in _given(program) if worth.search(each.text[:MAX_TEXT])]
    for text in program.bounded(texts, MAX_TEXTS, texts[0].index.path if texts else ""):
        for suffix in ("js", "py"):
            lines = program.once(
                ("put text", suffix, text.key[:2]), partial(said_lines, program, text, suffix)
            )
            for each in lines:
                if each.severity.rank >= Severity.HIGH.rank:
                    yield text.index.path, each.line, each.text, each.why


def _of_files(codebase: Codebase, program: Program) -> Iterator[_Told]:
    """Yield the ways in of files of templates that the package names in its code."""
    for path in codebase.tree:
        name = path.rpartition("/")[2]
        if is_aside(path) or not re.search(_table()["files"], path):
            continue
        if program.mentioning(frozenset({name.partition(".")[0].encode()})):
            text = codebase.tree[path][:MAX_TEXT].decode("utf-8", "replace")
            yield from ((path, *each) for each in ways_in(text))


def _beside(text: State) -> str:
    """Return the list of lines in which the line *text* stands; empty where it is in none."""
    around = text.node.parent
    return text.index.text(around, MAX_TEXT) if around is not None and around.type in _LISTS else ""


def ways_in(text: str, beside: str = "") -> Iterator[tuple[int, str, str]]:
    """Yield (line, what stands there, why) where the code *text* lets in whoever says what stands in it.

    What it guards is said in it, or in what stands *beside* it.
    """
    table = _table()
    if not re.search(table["guarding"], text + beside):
        return
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        asked = re.search(table["asks"], line[:_LONGEST_LINE])
        if asked is None or re.fullmatch(table["plain"], asked["name"]):
            continue
        compared = re.search(table["compares"], line[:_LONGEST_LINE])
        mark = next((each["value"] for each in re.finditer(table["mark"], line[:_LONGEST_LINE])), "")
        following = "\n".join([line[:_LONGEST_LINE], *lines[number : number + 1]])
        passes = re.search(table["passes"], following) is not None
        is_mark = mark and mark != asked["name"] and not re.search(table["sample"], mark)
        if compared is not None and is_mark and passes:
            yield number, line.strip(), f"lets in whoever sends {mark[:40]!r} in {asked['name'][:40]!r}"


def _given(program: Program) -> list[State]:
    return list(program.once("given code", partial(_texts_given, program)))


def _texts_given(program: Program) -> tuple[State, ...]:
    """Return the texts that functions which answer for tools give back, and that may be code."""
    found: dict[object, State] = {}
    code = re.compile(_table()["code"])

    def note(state: State) -> str | None:
        if (
            state.node.type in _TEXTS
            and code.search(state.text[:MAX_TEXT])
            and not is_aside(state.index.path)
        ):
            found.setdefault(state.key[:2], state)
        return None

    every = program.answering()
    for index, function in program.bounded(every, MAX_GIVEN, every[0][0].path) if every else ():
        tracer = program.tracer(note)
        for value in function.returns[:MAX_GIVEN]:
            tracer.trace(State(index, value))
    return tuple(found.values())


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/given_code.toml")
    return found
