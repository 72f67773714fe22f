"""Calls of functions that stand in a table: ``PARSERS[kind](text)``, ``readers.find(...)[1](file)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import entered
from douane.detectors._flow.index import ELEMENT
from douane.detectors._flow.spelling import spelt
from douane.detectors._flow.state import MAKERS, State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.entered import Entry
    from douane.detectors._flow.index import Call, Function, Index
    from douane.detectors._flow.program import Program

_MEMBERS = frozenset({"attribute", "member_expression"})
_CALLING = ("call", "apply", "bind")  # a function that is taken out
_MOST_TABLES = 24
_MOST_FILES = 2_000  # that mention a function
_MOST_CHOSEN = 2_000  # calls in one file whose callee is chosen among functions, one of which is so called
_MOST_CALLS = 2_000  # in one file, that may be calls through a table
_MOST_RETURNS = 60
# What takes something out of a table, also where another is taken if it has none.
_TAKING = frozenset(
    {
        "subscript",
        "subscript_expression",
        "call",
        "call_expression",
        "boolean_operator",
        "binary_expression",
        "conditional_expression",
        "ternary_expression",
    }
)
# What hands the elements of what it is called on, or given, to a function, one by one.
_GOING_THROUGH = frozenset(
    {
        *("forEach", "map", "filter", "reduce", "reduceRight", "some", "every", "find", "findIndex"),
        *("findLast", "flatMap", "each", "any", "all", "starmap", "mapValues", "eachSeries", "gather"),
    }
)
_ENTRIES = frozenset({"pair", "keyword_argument", "arguments", "argument_list", *entered.ASSIGNING})
_QUOTED = re.compile(r"[\"'`]")
_WAITING = frozenset({"await", "await_expression", "parenthesized_expression", "non_null_expression"})
_SHORTEST = 3  # letters of the name of a table
MAX_FILE = 256 * 1024
"""Bytes of a file in which calls through tables are looked for."""
_NO_PART = frozenset(
    {"identifier", "object", "dictionary", "arrow_function", "function_expression", "lambda"}
)
_WORD = re.compile(r"[\w$]{3,100}")
_LONGEST = 300  # characters of an expression that may name a table

# A call of what is given back, the calls that can give that, and which entries each of these wants.
Given = tuple[State, list[tuple[State, tuple[str, ...]]]]


def calls(program: Program, index: Index, function: Function) -> Iterator[State]:
    """Yield the calls through tables of the file of *index* that can mean its *function*.

    Large files are bundles, whose short names mean many things: there nothing is looked for. Nor is a name of
    one letter, which bundles use again and again.
    """
    if len(index.module.source) > MAX_FILE:
        return
    name = function.name
    if name in MAKERS:
        name = function.owner.name if function.owner is not None else ""
    entries = [
        entered.entry_of(index, function.node),
        *(entered.named(index, name) if len(name) > 1 else ()),
    ]
    entries += entered.registered(program, index, function)
    yield from _through(program, index, function, entries)
    if len(name) < _SHORTEST or program.is_deep:
        return
    for other in program.bounded(_mentioning(program, index, name), _MOST_FILES, index.path):
        for call in program.bounded(_taken_out(other).get(name, ()), _MOST_CHOSEN, other.path):
            state = State(other, call.node)
            if any(found is function for _, found in program.functions_called(state)):
                yield state
        if other is not index:
            yield from _through(program, other, function, entered.named(other, name), strict=True)


def taken_out(program: Program, index: Index, names: frozenset[str]) -> Iterator[tuple[Index, Call]]:
    """Yield (file, call) for the calls in other files of what tables of *index* hold that name *names*.

    Also by way of a function that gives back what it takes out of such a table: ``reader(kind)(text)``.
    """
    if len(index.module.source) > MAX_FILE:
        return
    mentioned = sorted(name for name in names if name.encode() in program.words(index.path))
    tables = dict.fromkeys(each.table for name in mentioned for each in entered.named(index, name))
    named = (each for each in tables if len(each) >= _SHORTEST)
    for table in program.bounded(named, _MOST_TABLES, index.path):
        for other in program.bounded(program.naming(index.path, table), _MOST_FILES, index.path):
            if other is not index and len(other.module.source) <= MAX_FILE:
                yield from (
                    (other, call)
                    for call in program.bounded(_taken_out(other).get(table, ()), _MOST_CALLS, other.path)
                )
        for giver in _givers(index, table):
            given = (state for state, _ in _calls_of_given(program, index, giver.name))
            calls_of = ((state.index, state.index.call_at(state.node)) for state in given)
            yield from ((other, call) for other, call in calls_of if call is not None and other is not index)


def _through(
    program: Program, index: Index, function: Function, entries: list[Entry], *, strict: bool = False
) -> Iterator[State]:
    """Yield the calls through tables of the file of *index* that can mean *function*, one of their *entries*.

    *strict*: only those that are known to.
    """
    keys = {function.name, *_CALLING, *(each.key for each in entries)}
    for table in dict.fromkeys(each.table for each in entries if len(each.table) >= _SHORTEST):
        for other in _mentioning(program, index, table):
            for call in program.bounded(_taken_out(other).get(table, ()), _MOST_CALLS, other.path):
                if call.callee.type in _MEMBERS and call.name not in keys:
                    continue  # a method of what is taken out, under which it does not stand there
                state = State(other, call.node)
                called = program.functions_called(state)
                if any(found is function for _, found in called) or not (called or strict):
                    yield state
            for giver in _givers(other, table):
                yield from _given_out(program, other, giver, function)


def _mentioning(program: Program, index: Index, name: str) -> Iterator[Index]:
    """Yield the files, that of *index* first, that mention *name*, but for large ones."""
    word = frozenset({name.encode("utf-8", "replace")})
    for path in (index.path, *(each for each in program.mentioning(word) if each != index.path)):
        other = program.index(path) if program.can_afford(path) else None
        if other is not None and len(other.module.source) <= MAX_FILE:
            yield other


def _givers(index: Index, table: str) -> list[Function]:
    """Return the functions of *index* that give back what they take out of *table*."""
    known = index.givers.get(table)
    if known is not None:
        return known
    found: list[Function] = []
    for start in index.mentions(table):
        function = index.enclosing(start)
        if function is None or not function.name or function in found:
            continue
        for value in function.returns[:_MOST_RETURNS]:
            words = _bound_words(index, value) if value.type == "identifier" else _words(index, value)
            if table in words and (value.type in _TAKING or value.type == "identifier"):
                found.append(function)
                break
    index.givers[table] = found[:_MOST_TABLES]
    return index.givers[table]


def _given_out(program: Program, index: Index, giver: Function, function: Function) -> Iterator[State]:
    """Yield the calls of what *giver*, of the file of *index*, gives back, where that can be *function*."""
    for state, every in _calls_of_given(program, index, giver.name):
        asked = [each for each, wanted in every if not _asks_for_another(wanted, index, function)]
        if not any(found is giver for each in asked for _, found in program.functions_called(each)):
            continue
        called = program.functions_called(state)
        if not called or any(found is function for _, found in called):
            yield state


def _calls_of_given(program: Program, index: Index, name: str) -> Iterator[Given]:
    """Yield the calls of what is given back under *name*: listed once a name, whoever asks."""
    known = program.given_out.get((index.path, name))
    if known is not None:
        yield from known
        return
    found = []
    for other in _mentioning(program, index, name):
        for call in program.bounded(_taken_out(other).get(name, ()), _MOST_CALLS, other.path):
            asked = [State(other, node) for node in _asked(other, call.callee)]
            given = State(other, call.node), [(each, _wanted(each)) for each in asked]
            if asked:
                found.append(given)
                yield given
    program.given_out[index.path, name] = found


def _asked(index: Index, callee: Node) -> Iterator[Node]:
    """Yield the calls that give what *callee* is: itself, or what a name was given."""
    values = [callee]
    if callee.type == "identifier":
        known = index.bindings(index.text(callee), callee.start_byte)
        values = [each.value for each in known if each.value is not None and not each.steps]
    for value in values:
        inner = value
        while inner.type in _WAITING and inner.named_children:
            inner = inner.named_children[0]
        if index.call_at(inner) is not None:
            yield inner


def _wanted(asked: State) -> tuple[str, ...]:
    """Return the names of the entries that the call *asked* wants; none where it does not spell them all."""
    call = asked.index.call_at(asked.node)
    texts = [spelt(asked.index, node) for node in call.arguments] if call is not None else []
    return tuple(texts) if all(texts) else ()


def _asks_for_another(wanted: tuple[str, ...], index: Index, function: Function) -> bool:
    """Whether a call says which entries it wants, *wanted*, and *function* is entered under other names."""
    said = _entered_under(index, function) if wanted else ""
    return bool(said) and not any(text in said for text in wanted)


def _entered_under(index: Index, function: Function) -> str:
    """Return what is written where *function* is put into tables; empty where a name is not written out."""
    places = [state.node for state in entered.deciding(index, function)]
    name = function.name
    for start in index.mentions(name) if name else ():
        here = index.module.root.descendant_for_byte_range(start, start + len(name.encode()))
        if here is not None and here.parent is not None and here.parent.type in _ENTRIES:
            places.append(here.parent)
    texts = []
    for node in places:
        key = node.child_by_field_name("key")
        texts.append(index.text(node)[:_LONGEST])
        if (key is None or key.type != "property_identifier") and _QUOTED.search(texts[-1]) is None:
            return ""
    return "\n".join(texts)


def _taken_out(index: Index) -> dict[str, list[Call]]:
    """Return the calls of *index* whose callee is taken out of something, by the words in that."""
    if index.taken_out is None:
        index.taken_out = {}
        for call in index.calls:
            for word in _words_of(index, call):
                index.taken_out.setdefault(word, []).append(call)
    return index.taken_out


def _words_of(index: Index, call: Call) -> set[str]:
    callee = call.callee
    if callee.type == "identifier":
        return _bound_words(index, callee)
    if callee.type in ("member_expression", "attribute"):
        owner = callee.child_by_field_name("object")
        return _bound_words(index, owner) if owner is not None and owner.type == "identifier" else set()
    taken = callee.type in ("subscript", "subscript_expression", "call", "call_expression")
    return _words(index, callee) if taken else set()


def _bound_words(index: Index, name: Node) -> set[str]:
    found: set[str] = set()
    for each in index.bindings(index.text(name), name.start_byte):
        if each.value is not None and ELEMENT in each.steps and each.value.type == "identifier":
            found.add(index.text(each.value))  # the variable of a loop over the table
        elif each.value is not None:
            found |= _words(index, each.value)
        elif each.parameter is not None:
            found |= _looped_words(index, each.parameter[0])
    return found


def _looped_words(index: Index, function: Function) -> set[str]:
    """Return the name of the table whose entries are handed to *function*: ``steps.reduce(...)``."""
    listed = function.node.parent
    made = listed.parent if listed is not None and listed.type in ("arguments", "argument_list") else None
    call = index.call_at(made) if made is not None else None
    if call is not None and call.name not in _GOING_THROUGH:
        return set()  # ``app.put("/state", keep)``: the function is kept there, and is handed nothing of it
    held = call.receiver if call is not None else None
    if call is not None and index.module.language.is_python and len(call.arguments) > 1:
        held = call.arguments[1]  # `map(lambda step: step(text), STEPS)`
    return {index.text(held)} if held is not None and held.type == "identifier" else set()


def _words(index: Index, node: Node) -> set[str]:
    if node.end_byte - node.start_byte > _LONGEST or node.type in _NO_PART:
        return set()
    return set(_WORD.findall(index.text(node)))
