"""Functions that an object keeps of those it is handed: ``self.apply = apply``, then ``self.apply(text)``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.index import CLASSES, Call, Class, Function, Index

if TYPE_CHECKING:
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_ITSELF = frozenset({"self", "this"})
_MOST_FIELDS = 4  # in which one function is kept


def calls(index: Index, function: Function, name: str) -> Iterator[Call]:
    """Yield the calls of what *function*, of the file of *index*, keeps of its parameter *name*.

    That is on the object itself: nobody else is followed who may call what it keeps.
    """
    if function.owner is None:
        return
    start, end = function.node.byte_range
    written = index.kept_on_itself.get(name, ())
    kept = [write.name for write in written if start <= write.value.start_byte < end]
    declared = function.owner.members.get(name, ())  # `constructor(private readonly run: Run)`
    kept += [name for node in declared if start <= node.start_byte < end]
    for field in list(dict.fromkeys(kept))[:_MOST_FIELDS]:
        yield from _of_field(index, function.owner, field)


def of_record(program: Program, caller: State, position: int, name: str) -> Iterator[tuple[Index, Call]]:
    """Yield (file, call) of what the instance keeps that *caller* makes of a class which only lists fields.

    *position* and *name* tell under which of them: ``@dataclass class Job: run: Callable``.
    """
    made = program.call(caller)
    for leaf in program.leaves(caller.at(made.callee)) if made is not None else ():
        class_ = leaf.index.class_at(leaf.node) if leaf.node.type in CLASSES and not leaf.steps else None
        if class_ is None or "__init__" in class_.methods or "constructor" in class_.methods:
            continue
        field = name or "".join(class_.fields[position : position + 1])
        if field in class_.fields:
            yield from ((leaf.index, each) for each in _of_field(leaf.index, class_, field))


def _of_field(index: Index, class_: Class, field: str) -> list[Call]:
    """Return the calls of what instances of *class_* keep under *field*, in its own methods."""
    named = index.of_name(index.calls_by_name.get(field, ()))
    own = [call for call in named if call.receiver is not None and index.text(call.receiver, 8) in _ITSELF]
    return [call for call in own if index.enclosing_class(call.node.start_byte) is class_]
