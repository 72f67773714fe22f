"""Secrets that are drawn from what can be guessed: the clock, what stands in the code, a replaced source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from douane.detectors._catalogue import catalogue
from douane.detectors._flow import State
from douane.detectors._flow.memos import Memo
from douane.detectors._guessable import Guessable
from douane.detectors._handlers import calls_in
from douane.detectors._places import is_aside
from douane.detectors._written_out import table

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Index, Program
    from douane.detectors._flow.index import Class

MAX_CALLS = 60
"""Calls of one function that are followed."""
_DATA = "code/cryptography.toml"
_OVERRIDDEN = (
    "what should be drawn by the system is worked out here of the clock, or of what stands in the code"
)
_REPLACED = "the source of randomness of the whole program is replaced by what can be guessed"
_SEEDED = "a secret that {name} makes is drawn by a generator whose beginning can be guessed"
_WORKED_OUT = "a secret that {name} makes is worked out of the clock and of what stands in the code"
_PLAIN = "a secret is drawn by a generator that is no secret: what it gave before tells what it gives next"
_LONGEST = 6_000  # bytes of a function
_SHORT = 400  # characters of a function that picks a letter
_DEEPEST = 3  # functions one called by the other
_MOST_FUNCTIONS = 400  # of one file
_KEEPS: Memo[bool] = Memo()
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def predictable(program: Program) -> Iterator[tuple[State, str]]:
    """Yield (place, why) where secrets are drawn from what can be guessed."""
    paths = [path for path in program.holding(_needle("needle")) if not is_aside(path)]
    guessable = Guessable(program)
    for index in program.indexes(tuple(paths)):
        for name in _data()["replaced"]:
            yield from _replaced(program, index, name, guessable)
        for class_ in index.classes:
            yield from _overridden(program, index, class_, guessable)
    if not program.holding(_needle("secret_needle")):
        return
    for entry, call in catalogue(_DATA, "seeded").named_calls(program, tuple(paths)):
        given = program.argument(call, 0, "seed", "x", "a")
        told = _drawn_for(program, call, whole=bool(entry.facts.get("whole")))
        if told and given is not None and guessable.is_fixed(given):
            yield call, _SEEDED.format(name=told)
    for index in program.indexes(tuple(paths)):
        for function in index.functions[:_MOST_FUNCTIONS]:
            yield from _worked_out(program, index, function, guessable)


# --- sources that are replaced ------------------------------------------------------------


def _overridden(
    program: Program, index: Index, class_: Class, guessable: Guessable
) -> Iterator[tuple[State, str]]:
    """Yield where a generator that should ask the system works out what it gives."""
    bases = " ".join(index.text(base, 80) for base in class_.bases)
    asks_system = re.search(r"\bSystemRandom\b", bases)
    if not asks_system and re.search(r"\brandom\.Random\b|^Random$", bases) is None:
        return
    methods = [method for name, method in class_.methods.items() if name in _data()["drawing"]]
    if not methods or any(_is_strong(_text(index, each)) for each in class_.methods.values()):
        return
    if not asks_system and not any(
        _drawn_for(program, made) for made in program.bounded_callers(index, _maker(class_))
    ):
        return
    reached = [each for method in methods for each in _reached(program, index, method)]
    if any(_is_strong(_text(*each)) for each in reached):
        return
    for each, function in reached:
        at = _worked_out_at(each, function, guessable)
        if at is not None:
            yield at, _OVERRIDDEN
            return


def _maker(class_: Class) -> Function:
    return class_.methods.get("__init__") or next(iter(class_.methods.values()))


def _replaced(program: Program, index: Index, name: str, guessable: Guessable) -> Iterator[tuple[State, str]]:
    """Yield where the function called *name*, which asks the system, is replaced by one that does not."""
    put = [(write.target, write.value) for write in index.writes.get(name, ())]
    put += [
        (call.arguments[0], call.arguments[2])
        for setter in ("defineProperty", "setattr")
        for call in index.calls_by_name.get(setter, ())
        if len(call.arguments) > 2 and index.text(call.arguments[1], 60).strip("'\"") == name
    ]
    for target, value in put:
        if not re.search(_data()["owners"], index.text(target, 80)):
            continue
        for each, function in _functions_in(program, State(index, value)):
            reached = _reached(program, each, function)
            weak = any(_worked_out_at(*one, guessable) is not None for one in reached)
            if weak and not any(_is_strong(_text(*one)) or _calls_strong(*one) for one in reached):
                yield State(index, value), _REPLACED
                break


def _functions_in(program: Program, state: State) -> Iterator[tuple[Index, Function]]:
    """Yield the functions that *state* is, or holds as its ``value``."""
    pair = next((each for each in state.node.named_children if each.type == "pair"), None)
    held = pair.child_by_field_name("value") if pair is not None and state.node.type == "object" else None
    if state.node.type == "object" and held is None:
        held = next((each for each in state.node.named_children if each.type == "method_definition"), None)
    for leaf in program.leaves(state.at(held) if held is not None else state):
        function = leaf.index.function_at(leaf.node)
        if function is not None and not leaf.steps:
            yield leaf.index, function


def _gives_same(index: Index, function: Function) -> bool:
    """Whether *function* fills what it is handed with one number, or gives that back."""
    return re.search(_data()["same"], _text(index, function)) is not None


# --- secrets that are worked out ------------------------------------------------------------


def _worked_out(
    program: Program, index: Index, function: Function, guessable: Guessable
) -> Iterator[tuple[State, str]]:
    """Yield what *function* makes secrets of that can be guessed."""
    text = _text(index, function)
    if not text or _is_strong(text) or any(_is_within(function, each) for each in index.functions):
        return
    for call in _calls_in(index, function):
        at = State(index, call.node)
        if call.name in _data()["digests"] and _pattern("clock").search(text):
            told = _name_for(program, index, function)
            if told and _is_told(index, call, guessable):
                yield at, _WORKED_OUT.format(name=told)
                return
        elif call.name in _data()["plain"] and _draws_for_secret(program, index, function, text):
            if any(_pattern("plainly").fullmatch(name) for name in program.callee(at)):
                yield at, _PLAIN
                return
    multiplied = re.search(_data()["multiplied"], text)
    if multiplied and re.search(_data()["clock"], index.module.source[:200_000].decode("utf-8", "replace")):
        told = _name_for(program, index, function)
        if told:
            start = function.node.start_byte + len(text[: multiplied.start()].encode())
            place = index.module.root.descendant_for_byte_range(start, start + 1)
            if place is not None:
                yield State(index, place), _WORKED_OUT.format(name=told)


def _draws_for_secret(program: Program, index: Index, function: Function, text: str) -> bool:
    """Whether *function* makes secrets, or picks a letter for one that does: ``a[random() * 26]``."""
    if _is_secret(program, _own_name(index, function)):
        return True
    if len(text) > _SHORT or not _pattern("picks").search(text):
        return False
    callers = program.bounded_callers(index, function)
    around = [(call.index, call.index.enclosing(call.node.start_byte)) for call in callers]
    return any(
        each is not None and not _is_strong(_text(where, each)) and _is_named_secret(program, where, each)
        for where, each in around
    )


def _is_named_secret(program: Program, index: Index, function: Function) -> bool:
    """Whether *function*, or one around it, makes secrets by its name."""
    here: Function | None = function
    while here is not None:
        if _is_secret(program, _own_name(index, here)):
            return True
        here = here.parent
    return False


def _is_within(outer: Function, inner: Function) -> bool:
    return inner.parent is outer and bool(inner.name)


def _drawn_for(program: Program, made: State, *, whole: bool = False) -> str:
    """Return the name of what makes secrets with the generator that the call at *made* makes."""
    index = made.index
    around = index.enclosing(made.node.start_byte)
    if around is not None and (told := _name_for(program, index, around)):
        return told
    holder = made.node.parent
    named = holder.child_by_field_name("left") or holder.child_by_field_name("name") if holder else None
    word = "random" if whole else index.text(named, 80).rpartition(".")[2] if named is not None else ""
    for each in program.naming(index.path, word) if word else ():
        for position in each.mentions(word):
            function = each.enclosing(position)
            told = _name_for(program, each, function) if function is not None else ""
            if told:
                return told
    return ""


def _name_for(program: Program, index: Index, function: Function, depth: int = 0) -> str:
    """Return the name of the function or tool that makes secrets and in which *function* takes part."""
    own = _own_name(index, function)
    if _is_secret(program, own):
        return own
    if function.parent is not None and depth < _DEEPEST:
        told = _name_for(program, index, function.parent, depth + 1)
        if told:
            return told
    for caller in program.bounded_callers(index, function) if depth < _DEEPEST else ():
        around = caller.index.enclosing(caller.node.start_byte)
        told = _name_for(program, caller.index, around, depth + 1) if around is not None else ""
        if told:
            return told
    return ""


def _own_name(index: Index, function: Function) -> str:
    """Return how *function* is called: itself, or the tool that it is handed over for."""
    if function.name:
        return function.name
    listed = function.node.parent
    call = index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
    first = call.arguments[0] if call is not None and call.arguments else None
    return index.text(first, 80).strip("'\"`") if first is not None and first.type == "string" else ""


def _is_secret(program: Program, name: str) -> bool:
    """Whether what makes secrets is called *name*, or what makes tickets that the package keeps."""
    spelled = _CAMEL.sub("_", name).replace("-", "_").lower()
    if _pattern("secrets").search(spelled):
        return True
    return _pattern("tickets").search(spelled) is not None and _keeps_tickets(program)


def _keeps_tickets(program: Program) -> bool:
    """Whether *program* keeps what it gives out as tokens to open something: none of those of a language."""
    known = _KEEPS.get(program)
    if known is None:
        keeps = bool(program.holding(_needle("kept"))) and not program.holding(_needle("other_tokens"))
        known = _KEEPS[program] = keeps
    return known


# --- what functions do ------------------------------------------------------------


def _reached(program: Program, index: Index, function: Function) -> list[tuple[Index, Function]]:
    """Return *function* and those of the package that it calls, each once."""
    found = {id(function): (index, function)}
    pending = [(index, function, 0)]
    while pending:
        each, here, depth = pending.pop(0)
        for call in _calls_in(each, here) if depth < _DEEPEST else ():
            for target in program.functions_called(State(each, call.node)):
                if id(target[1]) not in found:
                    found[id(target[1])] = target
                    pending.append((*target, depth + 1))
    return list(found.values())


def _calls_in(index: Index, function: Function) -> list[Call]:
    return calls_in(index, function.node)[:MAX_CALLS]


def _worked_out_at(index: Index, function: Function, guessable: Guessable) -> State | None:
    """Return where *function* works out what can be guessed: a digest, a plain generator."""
    every = list(_calls_in(index, function))
    digests = [call for call in every if call.name in _data()["digests"]]
    for call in digests:
        if _is_told(index, call, guessable):
            return State(index, call.node)
    if digests:
        return None
    for call in every:
        clock = call.name in _data()["clocks"] and _pattern("clock").search(index.text(call.callee, 60))
        if clock or _pattern("plainly").fullmatch(index.text(call.callee, 40)):
            return State(index, call.node)
    given = _gives_same(index, function) or re.search(_data()["multiplied"], _text(index, function))
    return State(index, function.node) if given else None


def _is_told(index: Index, call: Call, guessable: Guessable) -> bool:
    """Whether all that the digest *call* is given can be guessed."""
    given = [*call.arguments, *([call.receiver] if call.name == "update" and call.receiver else [])]
    return bool(given) and all(guessable.is_told(State(index, each)) for each in given)


def _calls_strong(index: Index, function: Function) -> bool:
    """Whether *function* calls what asks the system under another name: the one that was there before."""
    for call in _calls_in(index, function):
        root = call.receiver if call.receiver is not None and call.name in ("call", "apply") else call.callee
        if root.type == "identifier":
            bound = index.bindings(index.text(root, 80), root.start_byte)
            texts = [index.text(each.value, 200) for each in bound if each.value is not None]
            texts += [
                ".".join((each.origin[0], *each.origin[1])) for each in bound if each.origin is not None
            ]
            if any(_is_strong(text) for text in texts):
                return True
    return False


def _text(index: Index, function: Function) -> str:
    node: Node = function.node
    return index.text(node, _LONGEST)


def _is_strong(text: str) -> bool:
    return _pattern("strong").search(text) is not None


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_data()[name])


@cache
def _needle(name: str) -> re.Pattern[bytes]:
    return re.compile(_data()[name].encode())


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = table()["drawn"]
    return found
