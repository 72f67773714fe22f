"""Fields that a message gets elsewhere: where it is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._catalogue import encoded
from douane.detectors._flow import State
from douane.detectors._flow.index import ELEMENT
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program

_SENDING = ("sendMail", "sendmail", "send_message", "send_mail", "sendEmail", "send_email", "send")
_MERGING = frozenset({"assign", "update", "merge", "extend", "defaults", "defaultsDeep", "setDefaults"})
_SPREADS = frozenset({"spread_element", "dictionary_splat"})
_GIVEN = frozenset({"arguments", "argument_list"})
_NAMES = frozenset({"identifier", "member_expression", "attribute"})
_WORDS = encoded(_SENDING)
# What makes a mail client, or sets it up, and which of its arguments hold what every message gets.
_DEFAULTS = {"createTransport": 1, "setDefaultRequest": 1, "setDefaults": 0, "createTransporter": 1}
_CLIENTS = encoded(_DEFAULTS)


def sent_at(program: Program, name: str, field: State) -> Iterator[State]:
    """Yield the calls that send a message among whose fields *field*, named *name*, is."""
    ends = {(leaf.index.path, leaf.node.id) for leaf in (field, *program.leaves(field))}
    for index in program.indexes(tuple(program.mentioning(_WORDS))):
        for called in _SENDING:
            for call in index.of_name(index.calls_by_name.get(called, ())):
                here = State(index, call.node)
                given = (_whole(node) for node in call.arguments)
                taken = (leaf for node in given for leaf in program.leaves(here.at(node, (name,))))
                if any(not leaf.steps and (leaf.index.path, leaf.node.id) in ends for leaf in taken):
                    yield here


def merged_at(program: Program, field: State) -> Iterator[State]:
    """Yield the calls that give a record with *field* in it, where it becomes a part of another one.

    ``Object.assign(message, extra())``, ``{ ...message, ...extra() }``, ``message.update(extra())``.
    """
    function = field.index.enclosing(field.node.start_byte)
    if function is None or not any(_holds(value, field) for value in function.returns):
        return
    for call in program.bounded_callers(field.index, function):
        around = call.node.parent
        if around is not None and around.type in _SPREADS:
            yield call
        elif around is not None and around.type in _GIVEN and around.parent is not None:
            made = call.index.call_at(around.parent)
            if made is not None and made.name in _MERGING:
                yield call


def defaults_at(program: Program, field: State) -> Iterator[State]:
    """Yield where a mail client is given the defaults of all its messages, of which *field* is one.

    ``createTransport(settings, defaults())``; the source of a message's fields is told elsewhere.
    """

    def source(state: State) -> str | None:
        inside = state.index is field.index and state.node.id == field.node.id
        return "it" if inside and not state.steps else None

    tracer = program.tracer(source)
    for index in program.indexes(tuple(program.mentioning(_CLIENTS))):
        for name, position in _DEFAULTS.items():
            for call in index.of_name(index.calls_by_name.get(name, ())):
                given = (*call.arguments[position:], *call.keywords.values())
                if any(tracer.reaches(State(index, node)) for node in given):
                    yield State(index, call.node)


def put_at(program: Program, field: State) -> Iterator[State]:
    """Yield where *field* is put into a message under a name that is no constant: ``mail[name] = extra``."""

    def source(state: State) -> str | None:
        inside = state.index is field.index and _holds(field.node, state)
        return "it" if inside and not state.steps else None

    tracer = program.tracer(source)
    for index in program.indexes(tuple(sorted(program.connected((field.index.path,))))):
        for write in index.of_name(index.writes.get(ELEMENT, ())) if index is not field.index else ():
            whole = write.target.parent
            key = (
                whole.child_by_field_name("index") or whole.child_by_field_name("subscript")
                if whole
                else None
            )
            named = key is not None and key.type in _NAMES
            if named and tracer.reaches(State(index, write.value)):
                yield State(index, write.value)


def _holds(record: Node, field: State) -> bool:
    return record.start_byte <= field.node.start_byte < record.end_byte


def _whole(node: Node) -> Node:
    """Return what is spread over the arguments of a call where *node* is that: ``send(**message)``."""
    inner = parts(node) if node.type in ("dictionary_splat", "spread_element") else []
    return inner[0] if inner else node
