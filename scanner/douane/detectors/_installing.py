"""Package managers that are used while a program runs: as libraries, or told by others what to install."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import encoded
from douane.detectors._command_lines import IN_A_ROW, word_lists, words_of
from douane.detectors._flow import HOLE
from douane.detectors._flow.shapes import elements
from douane.detectors._flow.state import State
from douane.detectors._word_lists import word_list

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program

_REPLACING = frozenset({"object", "setattr"})  # `mock.patch.object(sys, "argv", words)`
_MOST = 20  # places of one file in which the words of the program are set
_ENVIRONMENT = re.compile(r"\benviron\b|\bprocess\.env\b|\benv\b")
_MOST_WORDS = 24  # of a command line
_MOST_WAYS = 4  # of words that are given one by one


def lines_of_libraries(program: Program) -> Iterator[tuple[State, tuple[str, ...]]]:
    """Yield (call, command lines) where a package manager is called as a library: ``pip.main([...])``."""
    table = _table()
    paths = program.mentioning(encoded(table["words"]))
    for call in program.calls(tuple(paths), frozenset(table["names"])):
        names = program.callee(call)
        given = program.argument(call, 0, "mod_name", "args")
        if given is None:
            continue
        if any(re.fullmatch(table["own"], name) for name in names):
            yield call, tuple(" ".join(("pip", *words)) for words in words_of(program, given))
        elif any(re.fullmatch(table["module"], name) for name in names):
            module = program.shapes(given)[0].partition(".")[0]
            if module in table["modules"]:
                yield call, tuple(_of_arguments(program, call, module))


def _of_arguments(program: Program, call: State, module: str) -> Iterator[str]:
    """Yield the lines of *module* that the function around *call* sets as the words of the program."""
    index = call.index
    around = index.enclosing(call.node.start_byte)
    set_to: list[Node] = [write.value for write in index.of_name(index.writes.get("argv", ()))]
    for write in (each for writes in index.writes.values() for each in writes):
        if len(set_to) < _MOST and "argv" in index.text(write.target, 40):
            set_to.append(write.value)
    for name in _REPLACING:
        for made in index.of_name(index.calls_by_name.get(name, ())):
            named = len(made.arguments) > 2 and "argv" in index.text(made.arguments[1], 20)
            set_to += made.arguments[2:3] if named else []
    for node in set_to:
        if index.enclosing(node.start_byte) is around:
            for words in words_of(program, State(index, node)):
                yield " ".join(words if words[:1] == (module,) else (module, *words))


def named_by_others(program: Program, call: State) -> State | None:
    """Return where another machine names what *call*, which starts a package manager, installs.

    A fixed name whose version is told is what programs do that renew themselves.
    """
    tracer = sources.from_network(program)
    nodes = program.nodes(call)[:2]
    listed = _in_a_row(program, call)
    said = ""
    if not listed:
        listed = [elements(program, call.at(node))[:_MOST_WORDS] for node in nodes]
        said = program.shapes(call.at(nodes[0]))[0] if nodes and not listed[0] else ""
    for words in listed:
        for each in words:
            text = program.shapes(each)[0]
            if fetched(f"{said} {text} .") == f"{said} {text}":
                return None  # what follows is for the program that is fetched
            said = f"{said} {text}".strip()
            is_open = all(text.startswith(HOLE) for text in program.shapes(each))
            found = tracer.trace(each, first=True) if is_open else []
            if found:
                return found[0].at
    return None


def _in_a_row(program: Program, call: State) -> list[list[State]]:
    """Return the words that *call* is given one by one, as each way of it gives them; none if it is not."""
    made = program.call(call)
    if made is None or not made.name.startswith(IN_A_ROW):
        return []
    given = [call.at(each) for each in made.arguments]
    return [words[:_MOST_WORDS] for words in word_lists(program, given)[:_MOST_WAYS]]


def in_turns(program: Program, call: State) -> Iterator[str]:
    """Yield the lines of *call*, whose words are put together in loops, by helpers, out of tables."""
    made = program.call(call)
    given = made.arguments[:2] if made is not None else []
    listed = [word_list(program, call.at(each)) for each in given]
    if len(listed) == 2 and listed[1] and not listed[0]:
        yield from (" ".join((text, *listed[1])) for text in program.shapes(call.at(given[0])))
    elif listed and listed[0]:
        line = " ".join(listed[0])
        yield line if installs(line) else f"pip {line}"  # a library is told no name of its own


def index_of_environment(program: Program, call: State) -> Iterator[str]:
    """Yield the addresses from which the environment of what *call* starts tells a manager to install."""
    made, named = program.call(call), _table()["variables"]
    if made is None:
        return
    given = made.keywords.get("env")
    held = [call.at(given)] if given is not None else []
    held += [call.at(each, ("env",)) for each in made.arguments[1:]]
    for each in held:
        for name in named:
            for leaf in program.leaves(State(each.index, each.node, (*each.steps, name), each.frames)):
                yield from program.shapes(leaf) if not leaf.steps else ()
    for name in named:
        for write in call.index.of_name(call.index.writes.get(name, ())):
            if _ENVIRONMENT.search(call.index.text(write.target, 40)):
                yield from program.shapes(call.at(write.value))


def installs(line: str) -> bool:
    """Whether the command *line* fetches a package."""
    return re.search(_table()["line"], line) is not None


def fetched(line: str) -> str:
    """Return *line* without what is handed to the program that it fetches and runs: ``npx tool@1 add``."""
    words = line.split(" ")
    runners, valued = frozenset(_table()["runners"]), frozenset(_table()["valued"])
    first = next((place for place, word in enumerate(words) if word.rpartition("/")[2] in runners), None)
    if first is None:
        return line
    for place in range(first + 1, len(words)):
        word, before = words[place], words[place - 1]
        if word and not word.startswith("-") and before not in valued:
            return line if word.startswith(HOLE) or "://" in word else " ".join(words[: place + 1])
    return line


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(sources.EXECUTION)["installing"]
    return found
