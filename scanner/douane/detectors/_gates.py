"""Conditions on time, calls, place or onlookers, and the code that waits behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._comes_to import LONGEST, expanded, leaves_early, names_in
from douane.detectors._counted_days import is_fixed_moment
from douane.detectors._counters import is_counter, is_every_nth, is_number
from douane.detectors._fixed_days import is_fixed_day, is_fixed_ordinal
from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.memos import Memo
from douane.detectors._handlers import calls_in
from douane.detectors._known_by_hash import is_known_by_hash
from douane.detectors._marked import is_server
from douane.detectors._parsed_days import Parsed, parsed
from douane.detectors._places import is_aside
from douane.detectors._possible import (
    CLOCK,
    COUNT,
    DAY,
    HASH,
    RELATIONS,
    SMALL,
    TEXTS,
    day_named,
    operator_of,
    pattern,
    possible,
    sides_of,
    table,
)
from douane.detectors._secret_words import EQUAL, LOOKED_UP, is_secret_word
from douane.syntax.walking import ancestors, parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Index, Program

MOST_GATES = 20_000
"""Conditions of one package that are looked at."""
_LARGE = 256 * 1024
# Dates that are made of what is written out; the clock as a number of days.
_IN_DAYS = re.compile(r"/\s*\(?\s*(86_?400(_?000|\.0|e3)?|864e[25]|8\.64e[47]|24\s*\*\s*60)\b")
_DAYS_SINCE = re.compile(r"\)\s*\.(days|total_seconds\(\))|\bdifferenceIn\w+\(|\.(diff|since|until)\(")
_MADE = re.compile(
    r"\bdate(time)?\(\s*20\d\d\s*,|Date\.UTC\(\s*20|new Date\(\s*[\"'`]?20\d\d|Date\.parse\(\s*[\"'`]20"
)
_YEAR = re.compile(r"20[2-5]\d")
# What is written out: where it is asked for says more than where it stands.
_WRITTEN = frozenset({"array", "list", "tuple", "set", "string", "object", "dictionary"})
_JAVASCRIPT = (
    '[(if_statement) (while_statement) (ternary_expression) (binary_expression operator: ["&&" "||"])'
    " (subscript_expression index: [(binary_expression) (call_expression) (unary_expression)])] @gate"
)
_PYTHON = (
    "[(if_statement) (while_statement) (elif_clause) (conditional_expression)"
    " (subscript subscript: [(comparison_operator) (call) (parenthesized_expression)])] @gate"
)
# ``(keep, wipe)[today > day]``: what stands for one of two by whether a comparison holds.
_CHOOSING = frozenset({"subscript", "subscript_expression"})
_AS_NUMBER = frozenset({"int", "bool", "Number"})
_MOST_WRAPPED = 4
_ASKING = frozenset({"if_statement", "elif_clause", "ternary_expression", "conditional_expression"})
_MOST_AROUND = 12  # syntax nodes around a value that a condition may be asked in


class Waits(StrEnum):
    """What a condition waits for."""

    DATE = "a date"
    DAY = "a date, held against a day that is handed over"
    HOUR = "a day or an hour"
    AGE = "some time since it was installed or started"
    COUNT = "a number of calls"
    HOST = "a certain user, machine or region"
    ANALYSIS = "nobody to be looking"
    CHANCE = "chance"
    CLIENT = "certain clients"
    KNOWN = "somebody whose name only a hash tells"
    WORD = "a word that only a hash tells, in what a caller sends"


@dataclass(frozen=True, slots=True, eq=False)
class Gate:
    """A condition: `checks` are the expressions that it comes down to, `behind` what runs because of it."""

    at: State
    waits: Waits
    check: State
    behind: tuple[Node, ...]


# What a condition waits for whose text a pattern tells.
_TOLD = {
    "analysis": Waits.ANALYSIS,
    "host": Waits.HOST,
    "chance": Waits.CHANCE,
    "client": Waits.CLIENT,
}
_OF_LOOPS = frozenset({Waits.ANALYSIS, Waits.HOST, Waits.KNOWN})  # what a loop goes on for
# Steps that may be taken to find out what one condition waits for, and what all of a package do.
_MOST_OF_GATE = 4_000
_MOST_STEPS = 60_000
_MOST_OF_LIBRARY = 15_000  # of one that is large, and no server
_KNOWN: Memo[tuple[Gate, ...]] = Memo()
_UNCLEAR: Memo[list[Gate]] = Memo()


def gated(program: Program) -> tuple[Gate, ...]:
    """Return the conditions of *program* that wait for something, in order of file and place."""
    known = _KNOWN.get(program)
    if known is None:
        _UNCLEAR[program] = []
        known = _KNOWN[program] = tuple(_gated(program))
    return known


def unclear(program: Program) -> list[Gate]:
    """Return the conditions of which there were too few steps to tell what they wait for, if anything."""
    gated(program)
    return _UNCLEAR[program]


def _gated(program: Program) -> Iterator[Gate]:
    left = MOST_GATES
    serves = is_server(program)
    is_library = program.size > _LARGE and not serves
    steps = _MOST_OF_LIBRARY if is_library else _MOST_STEPS
    needle = re.compile(table()["needle"].encode())
    wanted = [path for path in program.paths if not is_aside(path)]
    if program.size > SMALL:
        wanted = [path for path in wanted if program.holds(path, needle)]
    for index in list(program.indexes(tuple(wanted))):  # all are read first: what there is tells what can be
        query = _PYTHON if index.module.language.is_python else _JAVASCRIPT
        for node in index.module.captures(query).get("gate", ()):
            test = test_of(index, node)
            left -= test is not None
            if left <= 0:
                program.unfollowed(index.path)
                return
            if test is None or not may_wait(program, State(index, test)):
                continue
            behind = _behind(index, node)
            # Of a library only what is called behind a condition is asked about.
            if not behind or not (serves or any(calls_in(index, each) for each in behind)):
                continue
            before = program.steps_left
            with program.asking(min(steps, _MOST_OF_GATE)):
                found = waits(program, State(index, test))
                told = found is not None or not program.cut
            steps -= before - program.steps_left
            if node.type == "while_statement":  # loops wait for clocks and counts all the time
                found = found if found is not None and found[0] in _OF_LOOPS else None
                told = True
            if found is not None:
                yield Gate(State(index, node), found[0], found[1], behind)
            elif not told:
                _UNCLEAR[program].append(Gate(State(index, node), Waits.DATE, State(index, test), behind))


def may_wait(program: Program, test: State) -> bool:
    """Whether the condition *test* can wait for something: of a larger package, told by its own words."""
    return program.size <= SMALL or bool(pattern("words").search(test.text[:LONGEST]))


def test_of(index: Index, node: Node) -> Node | None:
    """Return the condition that *node*, a statement or an expression, asks; None if it asks none."""
    if node.type in _CHOOSING:
        return _chosen_by(index, node)
    if node.type == "conditional_expression":
        inner = parts(node)
        return inner[1] if len(inner) == 3 else None
    if node.type == "binary_expression":
        around = node.parent
        is_statement = around is not None and around.type == "expression_statement"
        return node.child_by_field_name("left") if is_statement else None
    return node.child_by_field_name("condition")


def _chosen_by(index: Index, node: Node) -> Node | None:
    """Return the comparison by which *node* takes one of the things in a table; None if there is none."""
    asked = node.child_by_field_name("index") or node.child_by_field_name("subscript")
    for _ in range(_MOST_WRAPPED):
        if asked is None or _is_comparison(asked):
            return asked
        call = index.call_at(asked)
        inner = call.arguments if call is not None and call.name in _AS_NUMBER else ()
        if asked.type in ("parenthesized_expression", "unary_expression"):
            inner = parts(asked)
        asked = inner[0] if len(inner) == 1 else None
    return None


def _behind(index: Index, node: Node) -> tuple[Node, ...]:
    """Return what runs because of the condition of *node*: its branches, or what follows where one leaves."""
    if node.type in _CHOOSING:
        called = node.parent is not None and index.call_at(node.parent) is not None
        return (node.parent,) if called and node.parent is not None else (node,)
    if node.type == "conditional_expression":
        inner = parts(node)
        return (inner[0], inner[-1])
    if node.type == "binary_expression":
        right = node.child_by_field_name("right")
        return (right,) if right is not None else ()
    if node.type == "while_statement":
        body = node.child_by_field_name("body")
        return (body,) if body is not None else ()
    branches = [node.child_by_field_name("consequence"), node.child_by_field_name("alternative")]
    found = [branch for branch in branches if branch is not None]
    first = found[0] if found else None
    if first is not None and leaves_early(index, first):
        after = node.next_named_sibling
        while after is not None and len(found) < 40:
            found.append(after)
            after = after.next_named_sibling
    return tuple(found)


# --- what a condition waits for --------------------------------------------------------------------------


def waits(program: Program, test: State) -> tuple[Waits, State] | None:
    """Return what the condition *test* waits for and where it is checked, if it is one of `Waits`."""
    kinds = possible(program)
    if not kinds:
        return None
    came: dict[object, State] = {}
    for each in expanded(program, test, came):
        for node in _comparisons(each.node):
            kind = _compared(program, each.at(node), kinds)
            if kind is not None:
                return kind, each.at(node)
        checks = _checks(each) if HASH in kinds else []
        known = next((node for node in checks if is_known_by_hash(program, each.at(node))), None)
        if known is not None:
            return Waits.KNOWN, each.at(known)
        word = _word(program, each) if HASH in kinds and is_server(program) else None
        if word is not None:
            return Waits.WORD, word
        text = each.text[:LONGEST]
        for section in TEXTS:
            if section in kinds and pattern(section).search(text) and each.node.type not in FUNCTIONS:
                origin = came.get(each.key, each) if each.node.type in _WRITTEN else each
                return _TOLD[section], origin
    return None


def _word(program: Program, state: State) -> State | None:
    """Return what in *state*, or on the way to where it is set, asks for a word by its digest."""
    asked: list[State] = [state, *(_set_on(state) if state.node.type == "true" else ())]
    for each in asked:
        calls = [call.node for call in _calls_in(each) if call.name in EQUAL]
        looked = [node for node in islice(walk(each.node), 300) if node.type in LOOKED_UP]
        for node in (*_comparisons(each.node), *calls, *looked):
            if is_secret_word(program, each.at(node)):
                return each.at(node)
    return None


def _set_on(value: State) -> Iterator[State]:
    """Yield the conditions on which a function takes *value*, as it stands there."""
    for around in islice(ancestors(value.node), _MOST_AROUND):
        if around.type in FUNCTIONS:
            return
        test = test_of(value.index, around) if around.type in _ASKING else None
        if test is not None:
            yield State(value.index, test)


def _checks(state: State) -> list[Node]:
    """Return the comparisons in *state*, and the calls that ask whether something is among others."""
    calls = [call.node for call in _calls_in(state) if call.name in ("has", "includes")]
    return _comparisons(state.node) + calls


def _calls_in(state: State) -> list[Call]:
    found = (state.index.call_at(node) for node in islice(walk(state.node), 300))
    return [call for call in found if call is not None]


def _comparisons(node: Node) -> list[Node]:
    found = []
    for count, each in enumerate(walk(node)):
        if count > 300:
            break
        if _is_comparison(each):
            found.append(each)
    return found


def _is_comparison(node: Node) -> bool:
    is_binary = node.type == "binary_expression"
    return node.type == "comparison_operator" or (is_binary and operator_of(node) in RELATIONS)


def _compared(program: Program, comparison: State, kinds: frozenset[str]) -> Waits | None:
    sides = sides_of(comparison)
    if len(sides) < 2:
        return None
    for one, other in ((sides[0], sides[-1]), (sides[-1], sides[0])):
        if CLOCK in kinds and _is_clock(program, comparison.at(one)):
            kind = _dated(program, comparison, one, other)
            if kind is not None:
                return kind
        if DAY in kinds and _is_day(program, comparison, one, other):
            return Waits.DAY
        counts = COUNT in kinds and is_counter(program, comparison.at(one))
        if counts and (is_number(program, comparison.at(other)) or is_every_nth(program, comparison.at(one))):
            return Waits.COUNT
    return None


def _is_day(program: Program, comparison: State, one: Node, other: Node) -> bool:
    """Whether *one* is a day that is handed over, perhaps as a number or text, and *other* a fixed one."""
    named = day_named(comparison.index, one)
    if named is None:
        return False
    said, plain = named
    fixed = _spelled(program, comparison.at(other))
    if plain == said:
        return bool(_MADE.search(fixed))
    return bool(pattern("clock", "fixed").search(fixed)) or ("toordinal" in said and _is_ordinal(fixed))


def _is_ordinal(said: str) -> bool:
    """Whether a number of days since the year 1 that lies between 2020 and 2059 is written in *said*."""
    return bool(re.search(r"\b7(3[89]|4\d|5[01])_?\d{3}\b", said))


def _is_clock(program: Program, side: State) -> bool:
    """Whether the clock is asked in *side*: told once for each value, unless there were too few steps."""
    return program.once(("clock", side.key), partial(_asks_clock, program, side))


def _asks_clock(program: Program, side: State) -> bool:
    names = frozenset(table()["clock"]["names"])
    for each in expanded(program, side):
        if "timeOrigin" in each.text[:LONGEST]:
            return True
        for node in names_in(program, each):
            call = each.index.call_at(node)
            if call is None or call.name not in names:
                continue
            # `new Date(x)` is the clock only where nothing is given.
            if call.name in ("Date", "dayjs", "moment") and call.arguments:
                continue
            callees = program.callee(each.at(node))
            if any(pattern("clock", "calls").fullmatch(callee) for callee in callees):
                return True
    return False


def _dated(program: Program, comparison: State, clock: Node, other: Node) -> Waits | None:
    said = _spelled(program, comparison.at(other))
    own = _spelled(program, comparison.at(clock))
    if pattern("clock", "fixed").search(said):
        read = parsed(program, (side := comparison.at(other), *expanded(program, side)[1:8]))
        if read is not Parsed.HANDED:
            return Waits.AGE if read is Parsed.EXPIRY else Waits.DATE
    ordinal = "toordinal" in own
    numbered = ordinal and (_is_ordinal(said) or is_fixed_ordinal(program, comparison.at(other)))
    in_days = _IN_DAYS.search(own) and re.search(r"\b(19|2[0-5])_?\d{3}\b", said)
    if numbered or in_days or (_DAYS_SINCE.search(own) and pattern("clock", "fixed").search(own)):
        return Waits.DATE
    weeks = pattern("clock", "weeks").search(own) and pattern("clock", "week").search(said)
    year = _YEAR.fullmatch(comparison.index.text(other, 8))  # read off a text of the clock, part by part
    if weeks or year or (pattern("clock", "year").search(own) and re.search(r"\b20[2-9]\d\b", said)):
        return Waits.DATE
    if pattern("clock", "part").search(own) and re.fullmatch(r"\s*\d{1,2}\s*", said.strip().split("\n")[0]):
        return Waits.HOUR
    if pattern("age").search(own) or pattern("age").search(said):
        return Waits.AGE
    fixed = is_fixed_day(program, comparison.at(other)) or is_fixed_moment(program, comparison)
    return Waits.DATE if fixed else None


def _spelled(program: Program, side: State) -> str:
    """Return the text of *side*, and of what its names stand for."""
    texts = [side.text[:LONGEST]]
    texts += [each.text[:LONGEST] for each in expanded(program, side)[1:8]]
    return "\n".join(texts)
