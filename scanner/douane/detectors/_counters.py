"""Numbers that count how often something was called."""

from __future__ import annotations

import re
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow.memos import Memo
from douane.detectors._flow.state import State
from douane.detectors._results import reads_file
from douane.syntax.walking import parts, walk, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from douane.detectors._flow import Index, Program

_MOST_NAMED = 400  # places where a counter is named
_MOST_GIVEN = 2  # values of one name
_MOST_NODES = 60  # of what a number is made of
_AROUND = 40  # bytes around such a place
# What writes a number where the next run finds it, and what reads one.
_KEEPING = (b"write", b"dump")
_KEPT = re.compile(r"(?i)read|\bopen\b|\bload")
_CHOOSING = frozenset({"conditional_expression", "ternary_expression"})
_STEPS = re.compile(r"\+\+|\+=\s*1\b|\+\s*1\b")
# Names of numbers that are counted elsewhere, of which every n-th is meant.
_COUNTED = re.compile(
    r"(?i)([\w.]*[._])?(runs?|calls?|counts?|counter|uses|turns?|visits?|hits|invocations?|served|times)"
)

_STEPPING: Memo[bool] = Memo()
_COUNTING: Memo[dict[str, bool]] = Memo()


def is_number(program: Program, side: State) -> bool:
    """Whether *side* is a number above one."""
    texts = program.shapes(side)
    return any(text.replace("_", "").isdecimal() and int(text.replace("_", "")[:9]) > 1 for text in texts)


def is_every_nth(program: Program, side: State) -> bool:
    """Whether *side* is what is left of a count, so that every n-th is meant: ``calls % 40``."""
    operator, right = side.node.child_by_field_name("operator"), side.node.child_by_field_name("right")
    return (
        right is not None
        and operator is not None
        and operator.type == "%"
        and is_number(program, side.at(right))
    )


def is_counter(program: Program, side: State) -> bool:
    """Whether *side* counts calls: something that lives longer than a call, and is counted up."""
    asked = (side, *_counted_in(program, _divided(side)))
    if any(_is_counter(each, partial(_counts_up, program)) for each in asked):
        return True
    return any(_is_kept(program, _divided(each)) for each in asked)


def _divided(side: State) -> State:
    """Return what *side* is the rest of, where it is what a division leaves: ``calls % 40``."""
    operator, left = side.node.child_by_field_name("operator"), side.node.child_by_field_name("left")
    return side.at(left) if operator is not None and operator.type == "%" and left is not None else side


def _is_kept(program: Program, side: State) -> bool:
    """Whether *side* is one more than the number that a file holds, where files are written too."""
    counted = side.node.type == "identifier" and _is_counted(side)
    for each in (side, *_given(side)):
        for value in _alternatives(each):
            more = _one_more(value) or (value if counted and each is not side else None)
            if more is not None and _is_read(program, more):
                return any(word in side.index.module.source for word in _KEEPING)
    return False


def _is_read(program: Program, side: State, *, is_given: bool = False) -> bool:
    """Whether a file is read for *side*; what names there are given is asked once (*is_given*)."""
    for node in islice(walk(side.node), _MOST_NODES):
        each = side.at(node)
        if program.call(each) is not None and reads_file(program, each):
            return True
        if not is_given and any(_is_read(program, value, is_given=True) for value in _given(each)):
            return True
    return False


def _alternatives(side: State) -> list[State]:
    """Return *side*, or what it chooses among: ``n + 1 if kept else 1``."""
    return [side.at(each) for each in parts(side.node)] if side.node.type in _CHOOSING else [side]


def _one_more(side: State) -> State | None:
    """Return what *side* is one more than: ``int(kept) + 1``."""
    node = side.node
    while node.type == "parenthesized_expression" and parts(node):
        node = parts(node)[0]
    sides = parts(node) if node.type in ("binary_expression", "binary_operator") else []
    operator = node.child_by_field_name("operator")
    if len(sides) != 2 or operator is None or operator.type != "+":
        return None
    texts = [side.index.text(each, 4) for each in sides]
    return side.at(sides[1 - texts.index("1")]) if "1" in texts else None


def _counted_in(program: Program, side: State) -> list[State]:
    """Return what the functions of the package give back that *side*, or the name there, is a call of."""
    asked = [side, *_given(side), *_kept_in_field(side)]
    calls = [each for each in asked if program.call(each) is not None]
    return [
        State(index, value)
        for call in calls[:2]
        for index, function in program.functions_called(call)[:2]
        for value in function.returns[:2]
    ]


def _given(side: State) -> list[State]:
    """Return what the name *side*, bound where it is asked for, is given."""
    if side.node.type != "identifier":
        return []
    known = side.index.bindings(side.text, side.node.start_byte)[:_MOST_GIVEN]
    return [side.at(each.value) for each in known if each.value is not None and not each.steps]


def _kept_in_field(side: State) -> list[State]:
    """Return what calls give back that a class keeps as *side*, one of its own: ``self.seen = counted()``."""
    owner = side.node.child_by_field_name("object")
    class_ = side.index.enclosing_class(side.node.start_byte)
    if owner is None or class_ is None or side.index.text(owner, 8) not in ("self", "this"):
        return []
    name = side.text[-_AROUND:].rpartition(".")[2]
    values = [
        write.value
        for write in side.index.writes.get(name, ())[:_MOST_NAMED]
        if side.index.enclosing_class(write.target.start_byte) is class_
    ]
    return [side.at(value) for value in values if side.index.call_at(value) is not None][:_MOST_GIVEN]


def may_count(side: State) -> bool:
    """Whether *side* may count calls, told without following anything."""
    if _is_counter(side, lambda _: True):
        return True
    asked = _divided(side)
    calls = any(
        asked.index.call_at(each.node) is not None or _KEPT.search(each.text[: _AROUND * 4])
        for each in (asked, *_given(asked), *_kept_in_field(asked))
    )
    return calls and _has_steps(asked.index)


def _has_steps(index: Index) -> bool:
    """Whether anything is counted up in the file of *index*."""
    if index not in _STEPPING:
        _STEPPING[index] = _STEPS.search(index.module.source.decode("utf-8", "replace")) is not None
    return _STEPPING[index]


def _is_counter(side: State, is_endless: Callable[[State], bool], *, is_given: bool = False) -> bool:
    """Whether *side* counts; what a local name is given is asked once (*is_given*): ``n = n + 1``."""
    node = side.node
    if node.type in ("binary_expression", "binary_operator"):
        operator = node.child_by_field_name("operator")
        left = node.child_by_field_name("left")
        return (
            operator is not None
            and operator.type == "%"
            and left is not None
            and (
                _is_counter(side.at(left), is_endless, is_given=is_given)
                or bool(_COUNTED.fullmatch(side.index.text(left)[-40:]))
            )
        )
    if node.type in (
        "update_expression",
        "parenthesized_expression",
        "named_expression",
        "augmented_assignment_expression",
    ):
        inner = parts(node)[:1]
        return any(
            _outlives(side.at(each)) or _is_counter(side.at(each), is_endless, is_given=is_given)
            for each in inner
        )
    asked = node.child_by_field_name("object")
    given = side.index.call_at(asked) if asked is not None else None
    if given is not None and given.name == "next" and given.receiver is not None:
        return side.text.endswith("value") and is_endless(side.at(given.receiver))  # `drawn.next().value`
    call = side.index.call_at(node)
    if call is not None:
        return call.name == "next" and bool(call.arguments) and is_endless(side.at(call.arguments[0]))
    if _outlives(side):
        return _is_counted(side)
    return not is_given and any(_is_counter(each, is_endless, is_given=True) for each in _given(side))


def _counts_up(program: Program, side: State) -> bool:
    """Whether *side* is an endless count: made there, or by the field of a class that it is."""
    if "itertools.count()" in program.origins(side) or _is_yielded(program, side):
        return True
    class_ = side.index.enclosing_class(side.node.start_byte)
    name = re.escape(side.text[-60:].rpartition(".")[2])
    text = side.index.text(class_.node)[:20_000] if class_ is not None else ""
    made = r"(dataclasses\.)?field\([^\n]{0,80}default_factory\s*=\s*(itertools\.)?count\b"
    return bool(re.search(rf"\b{name}\b[^\n=]{{0,80}}=\s*{made}", text))


def _is_yielded(program: Program, side: State) -> bool:
    """Whether *side* is what a generator of the package gives back that counts."""
    for each in side.index.bindings(side.text[:100], side.node.start_byte)[:2]:
        if each.value is None or program.call(side.at(each.value)) is None:
            continue
        for index, function in program.functions_called(side.at(each.value)):
            text = index.text(function.node)[:4000]
            if "yield" in text and _STEPS.search(text):
                return True
    return False


def _outlives(side: State) -> bool:
    if side.node.type in ("member_expression", "attribute", "subscript", "subscript_expression"):
        return True
    if side.node.type != "identifier":
        return False
    here = side.index.enclosing(side.node.start_byte)
    scope = side.index.scope_of(side.text, side.node.start_byte)
    is_parameter = any(
        binding.parameter is not None for binding in side.index.bindings(side.text, side.node.start_byte)
    )
    return scope is not here and not is_parameter


def _is_counted(side: State) -> bool:
    name = re.split(r"\W+", side.text[-80:].rstrip("]\"'"))[-1]
    known = _COUNTING.setdefault(side.index, {})
    if name not in known:
        known[name] = bool(name) and _counts(side.index.module.source, name)
    return known[name]


def _counts(source: bytes, name: str) -> bool:
    """Whether something called *name* is counted up in *source*."""
    said = re.escape(name)
    counted = re.compile(
        rf"\b{said}[\"'\]]*\s*(\+\+|\+=\s*1\b)|\+\+\s*(\w+\.){{0,3}}{said}\b|\b{said}\s*=\s*[\w.]*\b{said}\s*\+\s*1\b"
        rf"|\b{said}[\"'\]]*\s*=(?!=)[^\n;=]{{0,60}}?\b{said}\b[^\n;=]{{0,24}}\+\s*1\b"
    )
    encoded = name.encode("utf-8", "replace")
    for at in islice(words(source, encoded), _MOST_NAMED):
        around = source[max(0, at - _AROUND) : at + 2 * len(encoded) + 2 * _AROUND]
        if counted.search(around.decode("utf-8", "replace")):
            return True
    return False
