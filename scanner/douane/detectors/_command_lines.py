"""The command lines that a call which starts a program can run."""

from __future__ import annotations

from itertools import islice, product
from typing import TYPE_CHECKING

from douane.detectors._flow import HOLE
from douane.detectors._flow.shapes import elements
from douane.detectors._flow.state import State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program

MOST_LINES = 12
"""Command lines that one call can run, where its words are handed over from several places."""
_DEEPEST = 3
_SPREADS = ("spread_element", "list_splat")


def command_lines(program: Program, state: State) -> tuple[str, ...]:
    """Return the command lines that the call at *state*, which starts a program, can run."""
    call = program.call(state)
    if call is None or not call.arguments:
        return ()
    first = state.at(call.arguments[0])
    listed = elements(program, first)
    if listed:
        return _lines(program, listed)
    texts = program.shapes(first)
    rest = elements(program, state.at(call.arguments[1])) if len(call.arguments) > 1 else []
    if not rest and call.name.startswith(("create_subprocess_exec", "execl", "spawnl")):
        rest = [state.at(each) for each in call.arguments[1:]]
    return tuple(" ".join([text, *each]) for text in texts for each in _words(program, rest))[:MOST_LINES]


def _lines(program: Program, words: list[State]) -> tuple[str, ...]:
    return tuple(" ".join(each) for each in _words(program, words))


def _words(program: Program, items: list[State], depth: int = 0) -> list[tuple[str, ...]]:
    """Return the lists of words that *items* can be; a spread item stands for those it is made of."""
    options = [
        _spread(program, item, depth) if item.node.type in _SPREADS else [(program.shapes(item)[0],)]
        for item in items
    ]
    chosen = islice(product(*options), MOST_LINES)
    return list(dict.fromkeys(tuple(word for part in each for word in part) for each in chosen))


def _spread(program: Program, item: State, depth: int) -> list[tuple[str, ...]]:
    inner = parts(item.node)
    if not inner or depth >= _DEEPEST:
        return [(HOLE,)]
    given = item.at(inner[0])
    handed = _handed(program, given)
    if handed:
        return [words for each in handed for words in _words(program, each, depth + 1)][:MOST_LINES]
    found: list[tuple[str, ...]] = []
    for leaf in program.leaves(given)[:MOST_LINES]:
        listed = elements(program, leaf)
        found += _words(program, listed, depth + 1) if listed else [(_split(program, leaf),)]
    return list(dict.fromkeys(found)) or [(HOLE,)]


def _split(program: Program, leaf: State) -> str:
    """Return the text that *leaf* takes apart at its blanks, or is."""
    call = program.call(leaf)
    if call is None or call.name != "split":
        return program.shapes(leaf)[0]
    of_module = "shlex.split" in program.callee(leaf)
    text = call.arguments[0] if of_module and call.arguments else call.receiver
    return program.shapes(leaf.at(text))[0] if text is not None else HOLE


def _handed(program: Program, given: State) -> list[list[State]]:
    """Return what each call hands over as *given*, where that is the parameter for all that is left."""
    found: list[list[State]] = []
    for binding in given.index.bindings(given.text, given.node.start_byte)[:1]:
        if binding.parameter is None or not binding.parameter[1].rest:
            continue
        function, parameter = binding.parameter
        first = max(parameter.position, 0)
        followed = [frame.caller for frame in given.frames if frame.function is function]
        for caller in followed[-1:] or program.callers(given.index, function)[:MOST_LINES]:
            call = program.call(caller)
            there = call.arguments[first:] if call is not None else []
            found.append([caller.at(each) for each in there])
    return [each for each in found if each]
