"""The command lines that a call which starts a program can run."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from douane.detectors._flow import HOLE
from douane.detectors._flow.index import ELEMENT
from douane.detectors._flow.shapes import elements
from douane.detectors._flow.state import MOST_FRAMES, Frame, State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Program, State

MOST_LINES = 240
"""Command lines that one call can run, where its words are handed over from several places."""
_DEEPEST = 3
_MOST_SPELT = 3  # texts that one word can be, as by the system it runs on
IN_A_ROW = ("create_subprocess_exec", "execl", "spawnl")
"""Beginnings of the names of calls that are given the words one by one."""
_MODED = ("spawnl", "spawnv")  # whose first argument says whether they wait
_MODE = re.compile(r"\bP_\w+$|^\d$")
_SPREADS = ("spread_element", "list_splat")
_LISTS = frozenset({"array", "list", "tuple"})


def command_lines(program: Program, state: State) -> tuple[str, ...]:
    """Return the command lines that the call at *state*, which starts a program, can run."""
    call = program.call(state)
    if call is None or not call.arguments:
        return ()
    asked = _asked(program, state, call)
    if asked:
        several = dict.fromkeys(line for each in asked for line in command_lines(program, each))
        return tuple(program.limited(several, MOST_LINES, state.index.path))
    given = call.arguments
    if call.name.startswith(_MODED) and len(given) > 1 and _MODE.search(state.index.text(given[0], 40)):
        given = given[1:]
    if given[0].type in _SPREADS and call.name.startswith(IN_A_ROW):
        return _lines(program, [state.at(each) for each in given])
    first = state.at(given[0])
    whole = _taken_apart(program, first)
    if whole:
        return whole
    listed = elements(program, first) or _all_of(program, first)
    if listed:
        return _lines(program, listed)
    texts = program.shapes(first)
    second = state.at(given[1]) if len(given) > 1 else None
    rest = (elements(program, second) or _all_of(program, second)) if second is not None else []
    if not rest and call.name.startswith(IN_A_ROW):
        rest = [state.at(each) for each in given[1:]]
    lines = (" ".join([text, *each]) for text in texts for each in _words(program, rest))
    return tuple(program.limited(lines, MOST_LINES, state.index.path))


def words_of(program: Program, listed: State) -> list[tuple[str, ...]]:
    """Return the words that the list at *listed* can have, as far as it is written out; `HOLE` for others."""
    return _words(program, elements(program, listed))[:MOST_LINES]


def word_lists(program: Program, items: list[State], depth: int = 0) -> list[list[State]]:
    """Return the lists that *items* can be: what is spread among them in its place, as each caller gives it.

    What is spread and written out nowhere stays as it is.
    """
    options = [_given_as(program, item, depth) if item.node.type in _SPREADS else [[item]] for item in items]
    chosen = program.limited(product(*options), MOST_LINES, items[0].index.path) if items else [()]
    return [[word for part in each for word in part] for each in chosen]


def _given_as(program: Program, item: State, depth: int) -> list[list[State]]:
    """Return the lists that *item*, which is spread, stands for."""
    inner = parts(item.node)
    if not inner or depth >= _DEEPEST:
        return [[item]]
    given = item.at(inner[0])
    listed = _handed(program, given) or [elements(program, leaf) for leaf in program.leaves(given)]
    found = [words for each in listed if each for words in word_lists(program, each, depth + 1)]
    return program.limited(found, MOST_LINES, item.index.path) or [[item]]


def _taken_apart(program: Program, first: State) -> tuple[str, ...]:
    """Return the lines of which *first* is the first word: ``const [file, ...args] = line.split(" ")``."""
    if first.node.type not in ("identifier", "subscript_expression", "subscript"):
        return ()
    found: dict[str, None] = {}
    for leaf in program.leaves(first):
        call = program.call(leaf)
        if call is None or call.name != "split" or leaf.steps[:1] != (ELEMENT,):
            continue
        of_module = "shlex.split" in program.callee(leaf)
        text = call.arguments[0] if of_module and call.arguments else call.receiver
        found.update(dict.fromkeys(program.shapes(leaf.at(text)) if text is not None else ()))
    return tuple(text for text in found if text.strip(HOLE))[:MOST_LINES]


def _asked(program: Program, state: State, call: Call) -> list[State]:
    """Return the call at *state* as each caller makes it of a function that is given all words, or a list.

    ``const run = (file, ...args) => execFileSync(file, args)``: what is called with which words, only the
    caller tells.
    """
    for node in call.arguments[:2]:
        made = state.index.call_at(node)
        named = made.receiver if made is not None and made.name == "slice" else _added(node, made)
        named = next(iter(parts(node)), None) if node.type in _SPREADS else named
        rest = _taker(program, state, named) if named is not None and named.type == "identifier" else None
        if rest is None or any(frame.function is rest for frame in state.frames):
            continue
        if len(state.frames) < MOST_FRAMES:
            return [
                State(state.index, state.node, state.steps, (*state.frames, Frame(rest, asking, caller)))
                for caller in program.bounded_callers(state.index, rest)
                if (asking := program.call(caller)) is not None
            ]
    return []


def _added(node: Node, made: Call | None) -> Node:
    """Return what is put behind words that are written out: ``("git",) + args``, ``["git"].concat(args)``."""
    if made is not None and made.name == "concat" and len(made.arguments) == 1:
        return made.arguments[0]
    right = node.child_by_field_name("right") if node.type == "binary_operator" else None
    return right if right is not None else node


def _taker(program: Program, state: State, node: Node) -> Function | None:
    """Return the function of which *node* names the parameter that takes all the rest, or several lists.

    ``const git = (args) => run("git", args)`` is handed another list by each of its callers.
    """
    for binding in state.index.bindings(state.index.text(node), node.start_byte)[:1]:
        if binding.parameter is None or binding.steps:
            continue
        if binding.parameter[1].rest:
            return binding.parameter[0]
        lists = [leaf for leaf in program.leaves(state.at(node)) if leaf.node.type in _LISTS]
        return binding.parameter[0] if len(lists) > 1 else None
    return None


def _lines(program: Program, words: list[State]) -> tuple[str, ...]:
    return tuple(" ".join(each) for each in _words(program, words))


def _words(program: Program, items: list[State], depth: int = 0) -> list[tuple[str, ...]]:
    """Return the lists of words that *items* can be; a spread item stands for those it is made of."""
    options = [_option(program, item, depth) for item in items]
    chosen = program.limited(product(*options), MOST_LINES, items[0].index.path) if items else [()]
    return list(dict.fromkeys(tuple(word for part in each for word in part) for each in chosen))


def _option(program: Program, item: State, depth: int) -> list[tuple[str, ...]]:
    """Return the words that *item* of a list of words can stand for."""
    if item.node.type in _SPREADS:
        return _spread(program, item, depth)
    handed = _handed(program, item) if item.frames and item.node.type == "identifier" else []
    if handed and depth < _DEEPEST:
        every = (words for each in handed for words in _words(program, each, depth + 1))
        return program.limited(every, MOST_LINES, item.index.path)
    return [(text,) for text in program.shapes(item)[:_MOST_SPELT]]


def _spread(program: Program, item: State, depth: int) -> list[tuple[str, ...]]:
    inner = parts(item.node)
    if not inner or depth >= _DEEPEST:
        return [(HOLE,)]
    given = item.at(inner[0])
    handed = _handed(program, given)
    if handed:
        every = (words for each in handed for words in _words(program, each, depth + 1))
        return program.limited(every, MOST_LINES, item.index.path)
    found: list[tuple[str, ...]] = []
    for leaf in program.leaves(given):
        listed = elements(program, _unsifted(program, leaf))
        found += _words(program, listed, depth + 1) if listed else [(_split(program, leaf),)]
    return list(dict.fromkeys(found)) or [(HOLE,)]


def _unsifted(program: Program, leaf: State) -> State:
    """Return the list of which *leaf* keeps what is wanted: ``FILES.filter((each) => exists(each))``."""
    call = program.call(leaf)
    sifts = call is not None and call.name == "filter" and not leaf.index.module.language.is_python
    return leaf.at(call.receiver) if sifts and call is not None and call.receiver is not None else leaf


def _split(program: Program, leaf: State) -> str:
    """Return the text that *leaf* takes apart at its blanks, or is."""
    call = program.call(leaf)
    if call is None or call.name != "split":
        return program.shapes(leaf)[0]
    of_module = "shlex.split" in program.callee(leaf)
    text = call.arguments[0] if of_module and call.arguments else call.receiver
    return program.shapes(leaf.at(text))[0] if text is not None else HOLE


def _all_of(program: Program, given: State) -> list[State]:
    """Return what is handed over as *given*: all that is left of the call being followed, or a part of it."""
    call = program.call(given)
    first = 0
    if call is not None and call.name == "slice" and call.receiver is not None and len(call.arguments) == 1:
        number = given.index.text(call.arguments[0], 10)
        given, first = given.at(call.receiver), int(number) if number.isdecimal() else 0
    handed = _handed(program, given) if given.frames and given.node.type == "identifier" else []
    return handed[0][first:] if len(handed) == 1 else []


def _handed(program: Program, given: State) -> list[list[State]]:
    """Return what each call hands over as *given*, where that is the parameter for all that is left."""
    found: list[list[State]] = []
    for binding in given.index.bindings(given.text, given.node.start_byte)[:1]:
        if binding.parameter is None or not binding.parameter[1].rest:
            continue
        function, parameter = binding.parameter
        first = max(parameter.position, 0)
        followed = [frame.caller for frame in given.frames if frame.function is function]
        for caller in followed[-1:] or program.bounded_callers(given.index, function):
            call = program.call(caller)
            there = call.arguments[first:] if call is not None else []
            found.append([caller.at(each) for each in there])
    return [each for each in found if each]
