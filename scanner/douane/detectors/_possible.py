"""What the conditions of a package can wait for at all, told of its words and comparisons alone.

To find out what a condition waits for, its names are followed. Where nothing in the package asks for the
time, counts calls or names what betrays an onlooker, no name can lead there, and none need be followed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._counters import may_count
from douane.detectors._flow import State
from douane.detectors._flow.data_files import MAX_DATA
from douane.detectors._flow.memos import Memo
from douane.detectors._known_by_hash import HASHING
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

DATA = "code/gates.toml"
TEXTS = ("analysis", "host", "chance", "client")
"""Kinds that a pattern tells in the text of an expression."""
SMALL = 64 * 1024
"""Bytes of source up to which all of a package is read."""
CLOCK, DAY, COUNT, HASH = "clock", "day", "count", "hash"
"""Kinds that calls and comparisons tell."""
RELATIONS = frozenset({"<", ">", "<=", ">=", "==", "===", "!=", "!=="})
"""Operators of comparisons."""
# Days that are handed over, perhaps as a number or text.
_DAY = re.compile(r"(?i)(today|day|date|now|when|issued|moment)(_?(at|on))?")
_CONVERTED = re.compile(
    r"(\.(toordinal|timestamp|isoformat|date|getTime|valueOf|toISOString|toJSON|strftime)"
    r"\([^()]{0,30}\)|\.slice\([\d, ]{1,10}\)|\[:\d{1,2}\])+$"
)
_NAMES_DAY = re.compile(rb"(?i)today|day|date|now|when|issued|moment")
_OPERATORS = " ".join(f'"{operator}"' for operator in sorted(RELATIONS))
_COMPARISONS = f"(binary_expression operator: [{_OPERATORS}]) @comparison"
_COMPARISONS_PYTHON = "(comparison_operator) @comparison"
# What a file that was not read says where something is counted, or called by a name that is not plain.
_COUNTS = re.compile(
    rb"\+\+|\+=\s*1\b|=\s*[\w.]*\w\s*\+\s*1\b|\bnext\s*\(|"
    rb"(?i:runs?|calls?|counts?|counter|uses|turns?|visits?|hits|invocations?|served|times)\s*%"
)
_COMPUTED = re.compile(rb"[\"'`)]\s*\]\s*(?:\?\.\s*)?\(")
_ORIGIN = re.compile(rb"\btimeOrigin\b")  # a clock that is no call
_HANDS_ON = re.compile(rb"\b(?:getattr|Reflect|bind|partial|Thread|Process|Timer)\b")
_NO_NUMBER = frozenset(
    {"null", "none", "true", "false", "undefined", "regex", "object", "array", "dictionary", "list"}
)
_NUMBERS = frozenset({"number", "integer"})

# What a file says that was not read, and whether two sides of a comparison are of the kind.
_Compared = tuple[re.Pattern[bytes], "Callable[[Index, Node, Node], bool]"]
_KNOWN: Memo[frozenset[str]] = Memo()


@cache
def table() -> dict[str, Any]:
    """Return what is known of conditions that wait."""
    return douane_signatures.table(DATA)


@cache
def pattern(section: str, key: str = "pattern") -> re.Pattern[str]:
    """Return the pattern under *key* of *section*."""
    return re.compile(table()[section][key])


def possible(program: Program) -> frozenset[str]:
    """Return the kinds, of `TEXTS` and beside, that a condition of *program* can wait for."""
    known = _KNOWN.get(program)
    if known is None:
        known = _KNOWN[program] = frozenset(_possible(program))
    return known


def _possible(program: Program) -> Iterator[str]:
    if program.size <= SMALL:  # of a larger one, files that were not read are told by their words
        list(program.indexes(program.paths))
    yield from (section for section in TEXTS if _is_written(program, section))
    asked = _may_be_called(program, frozenset(table()["clock"]["names"]))
    if asked or any(program.holds(path, _ORIGIN) for path in program.paths):
        yield CLOCK
    if _may_be_called(program, HASHING):
        yield HASH
    wanted = {DAY: (_NAMES_DAY, _is_day), COUNT: (_COUNTS, _is_count)}
    for path in program.paths:
        for kind in _compared(program, path, wanted) if wanted else ():
            del wanted[kind]
            yield kind


def _is_written(program: Program, section: str) -> bool:
    """Whether the pattern of *section* matches somewhere in the sources, or in data that they may import."""
    wanted = _in_bytes(section)
    data = (text for text in program.documents(".json") if len(text) <= MAX_DATA)
    return any(program.holds(path, wanted) for path in program.paths) or any(map(wanted.search, data))


@cache
def _in_bytes(section: str) -> re.Pattern[bytes]:
    return re.compile(pattern(section).pattern.encode())


def _may_be_called(program: Program, names: frozenset[str]) -> bool:
    """Whether something by one of *names* may be called in the package."""
    return any(_may_call(program, path, names) for path in program.paths)


def _may_call(program: Program, path: str, names: frozenset[str]) -> bool:
    index = program.index(path) if program.has_read(path) else None
    if index is not None:
        return not names.isdisjoint(index.calls_by_name)
    if program.holds(path, _called(names)) or program.holds(path, _COMPUTED):
        return True
    return program.holds(path, _HANDS_ON) and not _encoded(names).isdisjoint(program.words(path))


@cache
def _called(names: frozenset[str]) -> re.Pattern[bytes]:
    """Return what a file says that calls something by one of *names* plainly."""
    spelled = b"|".join(sorted(_encoded(names)))
    return re.compile(rb"\bDate\b|\b(?:" + spelled + rb")\s*(?:\(|\?\.|`|/)")


@cache
def _encoded(names: frozenset[str]) -> frozenset[bytes]:
    return frozenset(name.encode() for name in names)


def _compared(program: Program, path: str, wanted: Mapping[str, _Compared]) -> tuple[str, ...]:
    """Return those kinds in *wanted* of which the file at *path* may compare something."""
    if not program.has_read(path):
        return tuple(kind for kind, (needle, _) in wanted.items() if program.holds(path, needle))
    index = program.index(path)
    found: dict[str, None] = {}
    for node in _comparisons(index) if index is not None else ():
        if index is None or len(found) == len(wanted):
            break
        sides = sides_of(State(index, node))
        if len(sides) > 1:
            one, other = sides[0], sides[-1]
            for kind, (_, is_one) in wanted.items():
                if kind not in found and (is_one(index, one, other) or is_one(index, other, one)):
                    found[kind] = None
    return tuple(found)


def _comparisons(index: Index) -> list[Node]:
    query = _COMPARISONS_PYTHON if index.module.language.is_python else _COMPARISONS
    return index.module.captures(query, ordered=False).get("comparison", [])


def operator_of(node: Node) -> str:
    """Return the operator of the binary expression *node*."""
    operator = node.child_by_field_name("operator")
    return operator.type if operator is not None else ""


def _is_count(index: Index, one: Node, other: Node) -> bool:
    """Whether *one* may be a count, and *other* a number."""
    operator = one.child_by_field_name("operator")
    every_nth = operator is not None and operator.type == "%"
    return (every_nth or _may_be_number(index, other)) and may_count(State(index, one))


def _is_day(index: Index, one: Node, _other: Node) -> bool:
    return day_named(index, one) is not None


def day_named(index: Index, node: Node) -> tuple[str, str] | None:
    """Return *node*, a day that is handed over, as it is written, and without how it is converted."""
    said = index.text(node)[-100:]
    plain = _CONVERTED.sub("", said)
    return (said, plain) if _DAY.fullmatch(plain.rpartition(".")[2]) else None


def _may_be_number(index: Index, node: Node) -> bool:
    """Whether *node* may be a number above one."""
    if node.type in _NUMBERS:
        text = index.text(node)
        return not text.isdecimal() or int(text[:9]) > 1
    return node.type not in _NO_NUMBER


def sides_of(comparison: State) -> list[Node]:
    """Return what is compared: of a difference that is held against zero, its two parts."""
    sides = parts(comparison.node)
    for one, other in ((sides[0], sides[-1]), (sides[-1], sides[0])) if len(sides) > 1 else ():
        operator = one.child_by_field_name("operator")
        if comparison.index.text(other) == "0" and operator is not None and operator.type == "-":
            return parts(one)
    return sides
