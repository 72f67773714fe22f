"""Words for the model that another machine writes: instructions, system prompts, lists of tools."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources
from douane.detectors._catalogue import encoded
from douane.detectors._flow import State
from douane.detectors._places import is_aside
from douane.detectors._sampling import SAMPLING, is_request
from douane.detectors._settings import options

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Index, Program

TOOLS = "the list of tools"
"""What is fetched where a listing answers with it."""
_SERVERS = frozenset({"FastMCP", "MCPServer", "Server", "McpServer"})
_PROMPTS = ("systemPrompt", "system_prompt")
_INSTRUCTIONS = "the instructions of the server"
_PROMPT = "what the client's model is told to be, in a request for sampling,"
_LISTING = ("list_tools", "ListTools", "tools/list")
_AROUND = 200  # characters before a function in which it is told what it answers
_MOST_RETURNS = 6


def remote_words(program: Program) -> Iterator[tuple[State, str, State]]:
    """Yield (place, what it is, the call that fetched it) of words that another machine writes."""
    tracer = sources.from_network(program)
    for place, what, given in _given(program):
        for trace in tracer.trace(given)[:1]:
            yield place, what, trace.at


def _given(program: Program) -> Iterator[tuple[State, str, State]]:
    paths = [path for path in program.mentioning(encoded(("instructions",))) if not is_aside(path)]
    for call in program.calls(tuple(paths), _SERVERS):
        for given in _texts(program, call, "instructions"):
            yield _place(call, given), _INSTRUCTIONS, given
    paths = [path for path in program.mentioning(encoded(SAMPLING)) if not is_aside(path)]
    for call in program.calls(tuple(paths), SAMPLING):
        if is_request(program, call):
            for given in _texts(program, call, *_PROMPTS):
                yield _place(call, given), _PROMPT, given
    words = encoded(("list_tools", "ListToolsRequestSchema", "tools"))
    for index in program.indexes(tuple(path for path in program.mentioning(words) if not is_aside(path))):
        if any(word.encode() in index.module.source for word in _LISTING):
            yield from _listings(index)


def _place(call: State, given: State) -> State:
    """Return *given* where it stands in *call*, else *call*."""
    inside = call.node.start_byte <= given.node.start_byte < call.node.end_byte
    return given if inside and given.index is call.index else call


def _texts(program: Program, call: State, *names: str) -> Iterator[State]:
    """Yield what *call* is given under one of *names*, unless that is written out."""
    made = program.call(call)
    for given in options(program, call, *names):
        if given.node.type not in ("string", "template_string") or given.node.named_child_count:
            yield given
    for node in made.arguments if made is not None else ():
        for child in node.named_children if node.type == "object" else ():
            if child.type == "shorthand_property_identifier" and call.index.text(child) in names:
                yield call.at(child)


def _listings(index: Index) -> Iterator[tuple[State, str, State]]:
    """Yield what is answered when a client asks for the list of tools."""
    for function in index.functions:
        if lists(index, function):
            for node in function.returns[:_MOST_RETURNS]:
                yield State(index, node), TOOLS, State(index, node)


def lists(index: Index, function: Function) -> bool:
    """Whether *function* answers when a client asks for the list of tools."""
    around = function.node.parent
    text = index.text(around, _AROUND) if around is not None else ""
    return any(word in text for word in _LISTING)
