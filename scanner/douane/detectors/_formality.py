"""Checks of who asks that only see whether a token is there, or what it looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._guards import readable
from douane.detectors._handlers import is_vendored
from douane.detectors._places import is_aside
from douane.detectors._verifiers import DATA, Weakness
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program

_LONGEST = 6_000  # characters of a function that are read
_HEADER = re.compile(rb"(?i)authorization|x-api-key|bearer")
_PLAIN = re.compile(r""""[^"\n{]{0,200}"|'[^'\n{]{0,200}'""")  # texts in which nothing is filled in
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
# What a name is given, or several that it is taken apart into: `const [scheme, token] = header.split(" ")`.
_GIVEN = re.compile(
    r"(?:\b(?P<one>\w{1,60})\s*(?::[^=\n]{1,60})?|[\[{(]?(?P<several>\w{1,60}(?:\s*,\s*\w{1,60}){1,4})\s*[\]})]?\s*)"
    r"=(?!=)\s*(?P<value>[^\n]{1,300})"
)
_WHY = "every token is let in: that one is there, or what it looks like, is all that is checked"


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(DATA)["formality"]
    return found


def formal_checks(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield the checks in *index* that every token passes, where nothing else in the package looks at one."""
    yield from _believing(index)
    if not _HEADER.search(index.module.source):
        return
    found = {node.id: node for function in index.functions if (node := _formal(index, function)) is not None}
    if found and not _is_verified(program):
        for node in found.values():
            yield Weakness(State(index, node), _WHY)


def _is_verified(program: Program) -> bool:
    """Whether any file of the package itself checks a token, or has it checked."""
    verifying = re.compile(_table()["verifying"].encode())
    return any(
        program.holds(path, verifying)
        for path in readable(program)
        if not is_aside(path) and not is_vendored(path)
    )


def _formal(index: Index, function: Function) -> Node | None:
    """Return the condition in *function* that refuses requests without a token and heeds nothing else."""
    text = index.text(function.node, _LONGEST)
    if not re.search(_table()["header"], text) or not re.search(_table()["goes_on"], text):
        return None
    for node in walk(function.node):
        if node.type != "if_statement":
            continue
        condition = node.child_by_field_name("condition")
        body = node.child_by_field_name("consequence")
        if condition is None or body is None:
            continue
        asked = index.text(condition, 300)
        if re.search(_table()["refuses"], index.text(body, 400)) and _is_formal(asked, text):
            return condition
    return None


def _is_formal(condition: str, around: str) -> bool:
    """Whether *condition* only asks whether a token, got from a header in *around*, is there or its form."""
    rest = re.sub(_table()["form"], " ", condition)
    if re.search(_table()["compares"], rest):
        return False
    names = re.findall(r"[A-Za-z_$][\w$]*", condition)
    header = re.compile(_table()["header"])
    given = [name for name in names if header.search(name) or _is_header(name, around, header)]
    return bool(given) and not re.search(r"[!=]==?|\bin\b|\(", re.sub(_table()["blank"], " ", rest))


def _is_header(name: str, around: str, header: re.Pattern[str]) -> bool:
    """Whether *name* was given what is asked of the headers, or a part of that."""
    known = {name}
    for _ in range(3):
        for match in _GIVEN.finditer(around):
            if not known.isdisjoint(_NAME.findall(match["one"] or match["several"])):
                if header.search(match["value"]):
                    return True
                known |= set(_NAME.findall(match["value"])[:6])
    return False


# --- verifiers that believe every token --------------------------------------------------------------------


def _believing(index: Index) -> Iterator[Weakness]:
    """Yield the verifiers of *index* that make an answer of every token that they are handed."""
    for function in index.functions:
        if not re.fullmatch(_table()["verifier"], function.name or ""):
            continue
        token = next((each.name for each in function.parameters if "oken" in each.name), "")
        body = function.node.child_by_field_name("body")
        text = index.text(body, _LONGEST) if body is not None else ""
        if not token or not re.search(_table()["answer"], text):
            continue
        rest = re.sub(_table()["handed_back"].replace("NAME", re.escape(token)), " ", _PLAIN.sub(" ", text))
        rest = re.sub(_table()["form"], " ", rest)
        if not re.search(rf"\b{re.escape(token)}\b", rest):
            answer = next(
                (
                    node
                    for node in function.returns
                    if re.search(_table()["answer"], f"return {index.text(node, 400)}")
                ),
                None,
            )
            yield Weakness(State(index, answer or function.node), _WHY)
