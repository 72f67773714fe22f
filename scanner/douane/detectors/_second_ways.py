"""Ways in that the code itself knows, beside what was set up: a mark of a token, a key, a day.

A token is let in because a digest, a checksum or a part of one fits a text of the package; because it is
signed with a key of the package; because it is what the package works out of the day; or because it fits a
hashed password that stands in the package. Whoever wrote that has a token nobody gave out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _incoming as incoming
from douane.detectors import _sources as sources
from douane.detectors._any_header import HEADER, header_of
from douane.detectors._branches import is_in_condition
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.traces import Tracer
from douane.detectors._guessable import Guessable
from douane.detectors._listed_digests import listed_texts, memberships, turns_away
from douane.detectors._mark_tables import MAX_LOOKUPS, Lookup, cases, grants, keys_in, lookups
from douane.detectors._places import is_aside, is_near
from douane.detectors._surely import MOST_WAYS, TAKING_OFF, comes_surely
from douane.detectors._verifiers import COMPARING, DATA, Weakness, decides, function_around
from douane.detectors._written_out import table as cryptography
from douane.model import Severity
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.detectors._flow.index import Call

MAX_COMPARED = 200
"""Comparisons of one file that are followed."""
_OPERATOR = re.compile(rb"[=!]==?(?!=)")
_BEGINNING = ("startsWith", "startswith", "endsWith", "endswith")
_NUMBERS = frozenset({"number", "integer"})
_LISTS = frozenset({"array", "list", "tuple"})
_SUMS = frozenset({"binary_expression", "binary_operator", "augmented_assignment"})
_GIVEN = re.compile(r"\b(token|access_?token|api_?key|bearer|credential|password|secret)\b", re.IGNORECASE)
_MOST_CALLERS = 8
_MOST_KEPT = 3
_LONGEST = 4_000  # characters of a function
_MARK = "a token is let in whose digest or checksum fits what stands in the code: nobody gave it out"
_KEYED = "a token is let in that is signed with a key of the code: whoever reads the package makes one"
_DAY = "a token is let in that is worked out of the clock and of what stands in the code"
_HASHED = "a token or password is let in that fits a hash which stands in the code: nobody gave it out"
_CODEC = re.compile(
    r"""["'](utf-?(8|16)(-?[lb]e)?|ascii|latin-?1)["']""", re.IGNORECASE
)  # ``text.encode("utf-8")``
_KINDS = (incoming.TOKEN, incoming.KEY)


class SecondWays:
    """Finds where tokens that nobody gave out are let in."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._arriving = self._tracer(lambda state: self._what_arrives(state) or None)
        self._marks = self._tracer(self._mark)
        self._signs = self._tracer(self._hmac)
        self._clock = self._tracer(self._asks_clock)
        self._guessable = Guessable(program)
        self._deciding: dict[tuple[str, int], bool] = {}

    def _what_arrives(self, state: State) -> str:
        found = incoming.arriving(self._program, state)
        return found if found in _KINDS else header_of(self._program, state) or found

    def _tracer(self, source: Callable[[State], str | None]) -> Tracer:
        """Return a tracer that also asks what a mark was made of, which tells next to nothing else."""
        return Tracer(self._program, source, before=self._behind)

    def _behind(self, tracer: Tracer, state: State) -> Iterator[State]:
        yield from tracer.before(state)
        call = self._program.call(state)
        if call is not None and (call.name in _table()["marks"] or call.name in _table()["numbers"]):
            yield from (state.at(each) for each in (call.receiver, *call.arguments) if each is not None)
        elif state.node.type in _SUMS:
            yield from (state.at(each) for each in parts(state.node))

    def concern(self, source: bytes) -> bool:
        """Whether the file *source* may hold what this finds."""
        return _needle().search(source) is not None

    def weak(self, index: Index) -> Iterator[Weakness]:
        """Yield the ways in of the file of *index* that the code itself knows."""
        if is_aside(index.path) or not self.concern(index.module.source):
            return
        for node, one, other, sign in self._program.bounded(_compared(index), MAX_COMPARED, index.path):
            if is_in_condition(node) and self._decides(index, node):
                why = self._way(index, one, other) or self._way(index, other, one)
                mine = one if self._is_mark(State(index, one)) else other
                if why and (sign in ("!=", "!==") or not turns_away(index, node, mine)):
                    sides = (State(index, one), State(index, other))
                    yield from self._told(State(index, node), State(index, mine), why, self._gravity(*sides))
        for question, asked, listed in memberships(index):
            known = self._is_listed(index, asked, listed) and self._decides(index, question)
            if known and not turns_away(index, question, listed):
                yield Weakness(State(index, question), _MARK, self._gravity(State(index, asked)))
        yield from self._looked_up(index)
        for name in _table()["hashed_asked"]:
            for call in index.calls_by_name.get(name, ()):
                if self._is_hashed(index, call):
                    yield Weakness(State(index, call.node), _HASHED, Severity.HIGH)

    def _looked_up(self, index: Index) -> Iterator[Weakness]:
        """Yield where a mark of a token is looked up in a table of the code, which says what it may."""
        for found in self._program.bounded(lookups(index), MAX_LOOKUPS, index.path):
            table = State(index, found.table)
            keys = keys_in(self._program, table)
            if not self._are_marks(keys):
                continue
            leaves = self._program.leaves(table)
            written = leaves[0].text[:_LONGEST] if leaves else ""
            if self._lets_in(index, found) and grants(index, found, written):
                gravity = self._gravity(State(index, found.asked))
                yield from self._told(State(index, found.at), table, _MARK, gravity)
        for found in self._program.bounded(cases(index), MAX_LOOKUPS, index.path):
            texts = re.findall(r"""["'`]([^"'`\n]{1,200})["'`]""", index.text(found.table, 400))
            if self._are_marks(texts) and self._lets_in(index, found):
                yield Weakness(State(index, found.at), _MARK, self._gravity(State(index, found.asked)))

    def _lets_in(self, index: Index, found: Lookup) -> bool:
        """Whether what is looked up is a mark of what arrives, where it is decided who somebody is."""
        asked = State(index, found.asked)
        return self._marks.reaches(asked) and self._is_sent(asked) and self._decides(index, found.at)

    def _told(self, at: State, mine: State, why: str, severity: Severity) -> Iterator[Weakness]:
        """Yield the comparison *at*, and where the mark *mine* stands if that is elsewhere."""
        yield Weakness(at, why, severity)
        for leaf in self._program.leaves(mine)[:_MOST_KEPT] if why == _MARK else ():
            if not is_near(leaf, at):
                yield Weakness(leaf, why, severity)

    def _way(self, index: Index, mine: Node, other: Node) -> str:
        """Return why it opens a door that nobody was given a key to if *other*, which arrives, is *mine*."""
        known, asked = State(index, mine), State(index, other)
        if self._is_mark(known) and self._is_sent(asked):
            return _MARK if self._is_marked(asked) else ""
        if not self._arrives(asked):
            return ""
        if self._arrives(known):
            return _KEYED if self._signs.reaches(known) else ""
        return _DAY if self._clock.reaches(known) and self._guessable.is_fixed(known) else ""

    def _is_listed(self, index: Index, asked: Node, listed: Node) -> bool:
        """Whether a mark of what arrives is looked for in a list of marks that stands in the code."""
        texts = listed_texts(self._program, State(index, listed))
        written = bool(texts) and all(_pattern("mark").fullmatch(each) for each in texts)
        mine = State(index, asked)
        return written and self._marks.reaches(mine) and self._is_sent(mine)

    def _gravity(self, *sides: State) -> Severity:
        """Return how grave it is: more where what is held against something surely is the caller's token."""
        data = _table()
        through = TAKING_OFF | frozenset((*data["marks"], *data["numbers"], *data["through"]))
        for side in sides:
            near = [each for each in self._arriving.trace(side) if each.what in (*_KINDS, HEADER)][:MOST_WAYS]
            ways = [(each, list(self._arriving.way(each.at))) for each in near]
            if any(comes_surely(self._program, each, way, through) for each, way in ways):
                return Severity.HIGH
        return Severity.MEDIUM

    def _decides(self, index: Index, node: Node) -> bool:
        """Whether the code around *node*, or who calls it, decides who somebody is."""
        function = function_around(index, node)
        key = (index.path, function.node.id if function is not None else 0)
        if key not in self._deciding:
            called = self._program.bounded_callers(index, function) if function is not None else []
            around = any(decides(each.index, each.node) for each in called[:_MOST_CALLERS])
            self._deciding[key] = decides(index, node) or around
        return self._deciding[key]

    def _is_sent(self, state: State) -> bool:
        """Whether *state* is made of a token, a key, or of a header of any name that a caller sends.

        Whoever knows what fits a mark of the code chooses the header: no service calls a key of its own so.
        """
        return self._arrives(state) or any(each.what == HEADER for each in self._arriving.trace(state))

    def _arrives(self, state: State) -> bool:
        """Whether *state* is made of the token or key of a caller."""
        if any(trace.what in _KINDS for trace in self._arriving.trace(state)):
            return True
        function = function_around(state.index, state.node)
        names = [each.name for each in function.parameters if each.name] if function is not None else []
        handed = [name for name in names if _GIVEN.fullmatch(name)]
        return any(self._is_made_of(state, name) for name in handed)

    def _is_made_of(self, state: State, name: str) -> bool:
        """Whether *state* is made of the parameter called *name*."""
        made = self._tracer(lambda each: "it" if each.text == name and not each.steps else None)
        return made.reaches(state)

    # --- marks ------------------------------------------------------------

    def _mark(self, state: State) -> str | None:
        call = self._program.call(state)
        return "a mark" if call is not None and call.name in _table()["marks"] else None

    def _is_marked(self, state: State) -> bool:
        """Whether *state* is a mark of something: by a call, or worked out letter by letter."""
        if self._marks.reaches(state):
            return True
        function = function_around(state.index, state.node)
        text = state.index.text(function.node, _LONGEST) if function is not None else ""
        return state.node.type == "identifier" and _pattern("by_hand").search(text) is not None

    def _is_mark(self, state: State) -> bool:
        """Whether *state* is a mark that stands in the code, and that nobody can set."""
        leaves = self._program.leaves(state) or (state,)
        if any(sources.from_environment(self._program, leaf) or is_aside(leaf.index.path) for leaf in leaves):
            return False
        return all(self._is_written(leaf) for leaf in leaves)

    def _is_written(self, leaf: State, depth: int = 2) -> bool:
        node, call = leaf.node, self._program.call(leaf)
        if leaf.steps:
            return self._are_marks(keys_in(self._program, leaf))
        if node.type in _NUMBERS:
            return _number(leaf.text) >= int(_table()["least_number"])
        if call is not None and depth:
            of_itself = not call.arguments or _CODEC.fullmatch(leaf.index.text(call.arguments[0], 20))
            held = call.receiver if of_itself else call.arguments[0]
            given = [leaf.at(held)] if held is not None else []
            makes = call.name in _table()["bytes"] and bool(given)
            made_of = [inner for each in given for inner in (self._program.leaves(each) or (each,))]
            return makes and all(self._is_written(each, depth - 1) for each in made_of)
        if node.type in _LISTS:
            return self._are_written(leaf)
        text = self._program.shapes(leaf)[0] if node.type == "string" else leaf.text
        is_text = node.type in ("string", "property_identifier")
        return is_text and ("\\x" in leaf.text[:200] or self._are_marks([text]))

    def _are_written(self, listed: State) -> bool:
        """Whether the entries of the list *listed* are the bytes of a mark, or marks one and all."""
        entries = parts(listed.node)
        if entries and all(each.type == "string" for each in entries):
            return self._are_marks([self._program.shapes(listed.at(each))[0] for each in entries])
        return len(entries) >= _table()["least_bytes"] and all(each.type in _NUMBERS for each in entries)

    def _are_marks(self, texts: list[str]) -> bool:
        return bool(texts) and all(_pattern("mark").fullmatch(text) for text in texts)

    # --- keys of the code ------------------------------------------------------------

    def _hmac(self, state: State) -> str | None:
        """Return that *state* is a seal that is made with a key of the code."""
        call = self._program.call(state)
        if call is None or not any(map(_pattern("hmacs").fullmatch, self._program.callee(state))):
            return None
        key = None
        if call.name in ("new", "digest"):
            key = self._program.argument(state, 0, "key")
        elif len(call.arguments) > 1:
            key = state.at(call.arguments[1])
        return "sealed" if key is not None and self._is_fixed(key) else None

    def _is_fixed(self, key: State, within: int = 2) -> bool:
        """Whether *key* is a text of the code that users run, and that nobody can set."""
        leaves = self._program.leaves(key)
        if not leaves or any(sources.from_environment(self._program, leaf) for leaf in leaves):
            return False
        for leaf in leaves:
            call = self._program.call(leaf)
            if call is not None and within and call.name in _table()["bytes"] and not leaf.steps:
                inner = call.arguments[0] if call.arguments else call.receiver
                if inner is None or not self._is_fixed(leaf.at(inner), within - 1):
                    return False
                continue
            texts = self._program.shapes(leaf) if leaf.node.type == "string" and not leaf.steps else ("",)
            if is_aside(leaf.index.path) or any(HOLE in text or not text for text in texts):
                return False
        return True

    def _asks_clock(self, state: State) -> str | None:
        clock = re.compile(cryptography()["drawn"]["asks_clock"])
        call = self._program.call(state)
        made = call is not None and any(clock.fullmatch(name) for name in self._program.callee(state))
        return "the clock" if made else None

    def _is_hashed(self, index: Index, call: Call) -> bool:
        """Whether *call* holds what arrives against a hashed password that stands in the code."""
        given = [*call.arguments, *([call.receiver] if call.receiver is not None else [])]
        for mine in call.arguments[:2]:
            leaves = self._program.leaves(State(index, mine))
            texts = [text for leaf in leaves for text in self._program.shapes(leaf)]
            if not texts or not all(_pattern("hashed").fullmatch(text) for text in texts):
                continue
            others = [each for each in given if each.id != mine.id]
            decided = is_in_condition(call.node) and self._decides(index, call.node)
            return decided and any(self._arrives(State(index, each)) for each in others)
        return False


def _compared(index: Index) -> Iterator[tuple[Node, Node, Node, str]]:
    """Yield (comparison, side, side, sign) of the file of *index*: equal, or the beginning or end of it."""
    for node in index.module.nodes_at(_OPERATOR, "comparison_operator", "binary_expression"):
        sides = parts(node)
        sign = node.child_by_field_name("operators") or node.child_by_field_name("operator")
        text = index.text(sign) if sign is not None else ""
        if len(sides) == 2 and text in ("==", "===", "!=", "!=="):
            yield node, sides[0], sides[1], text
    for name in (*COMPARING, *_BEGINNING):
        for call in index.calls_by_name.get(name, ()):
            given = call.arguments
            if len(given) == 1 and call.receiver is not None:
                yield call.node, call.receiver, given[0], "=="
            elif len(given) == 2 and name in COMPARING:
                yield call.node, given[0], given[1], "=="


def _number(text: str) -> int:
    try:
        return int(text[:20].replace("_", "").rstrip("n"), 0)
    except ValueError:
        return 0


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(DATA)["second"]
    return found


@cache
def _needle() -> re.Pattern[bytes]:
    return re.compile(_table()["needle"].encode())


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_table()[name])
