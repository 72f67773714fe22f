"""Recipients that the code makes of those who were given: ``copy+${to}@mail.example``, beside ``to`` itself.

No address stands in the code, but the domain does, and what stands before it is made of the recipient: its
name, a digest of it. Whoever has that domain reads every message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._company import is_recipient
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.traces import Tracer
from douane.detectors._known_by_hash import HASHING
from douane.detectors._places import is_near
from douane.detectors._recipient_fields import HIDDEN, recipients, spoken_recipients
from douane.model import Severity
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from tree_sitter import Node

    from douane.detectors._flow import Index, Program, Trace

MAX_FIELDS = 120
"""Fields of one file, naming recipients, that are followed."""
_TEXTS = frozenset(
    {"template_string", "string", "concatenated_string", "binary_expression", "binary_operator"}
)
_MAKING = frozenset({"join", "format", "concat", "replace", "replaceAll"})
_LISTS = frozenset({"list", "array", "tuple", "set"})
_JOINING = frozenset({"binary_operator", "augmented_assignment", "spread_element", "list_splat"})
_GIVEN = frozenset({"arguments", "argument_list"})
_PUTTING = frozenset({"concat", "push", "unshift", "append", "add", "extend", "splice", "insert"})
_PUT_IN = frozenset({"template_substitution", "interpolation"})
_DIGESTS = HASHING | {"digest", "update"}
_SET = "a setting"
_NO_MAIL = re.compile(r"(?i)phone|number|topic|channel|chat|hook|callback|iban|bic|wallet|merchant")
_PEOPLE = re.compile(r"(?i)e?mails?|addressees?|receivers?|rcpts?|cc|bcc|guests?|attendees?|customer|client")


def made_copies(program: Program, index: Index) -> Iterator[tuple[State, str, Severity]]:
    """Yield (place, why, severity) where a message also goes to an address that is made of its recipient."""
    fields = [*recipients(program, index), *spoken_recipients(index)]
    for name, value in program.bounded(fields, MAX_FIELDS, index.path):
        state = State(index, value)
        found = _Made(program).among(state, hidden=name in HIDDEN)
        if found is None:
            continue
        made, severity = found
        kind = "a blind copy" if name in HIDDEN else "a copy"
        why = f"every message also goes to {made.what}, as {kind} that nobody asked for"
        yield state, why, severity
        if not is_near(made.at, state):
            yield made.at, f"{why}; sent at {index.path}:{state.line}", severity


class _Made:
    """Tells of one field which of its addresses are made, and of what."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._addresses = program.tracer(self._address)
        self._given = self._deep(self._handed)
        self._others = program.tracer(self._other)

    def among(self, state: State, *, hidden: bool) -> tuple[Trace, Severity] | None:
        """Return the address among the recipients *state* that is made, and how grave that is."""
        for made in self._addresses.trace(state):
            way = [made.at, *self._addresses.way(made.at)]
            of = {trace.what for trace in self._given.trace(made.at)}
            if _SET in of or not (hidden or any(map(_stands_beside, way))):
                continue
            if hidden:
                is_copy = bool(of) and all(_is_mail(name) for name in of)
                return made, Severity.HIGH if is_copy else Severity.MEDIUM
            beside = {trace.what for trace in self._others.trace(state)}
            if of and of <= beside:
                return made, Severity.HIGH
        return None

    def _address(self, state: State) -> str | None:
        """Return the address that is put together at *state*, with what is not known of it left out."""
        call = self._program.call(state)
        if state.node.type not in _TEXTS and (call is None or call.name not in _MAKING):
            return None
        shaped = re.compile(douane_signatures.table("code/copies.toml")["recipient"]["made"])
        texts = (text for text in self._program.shapes(state) if HOLE in text and shaped.fullmatch(text))
        return next((text.replace(HOLE, "…") for text in texts), None)

    def _handed(self, state: State) -> str | None:
        """Return the name of what the caller gave, or that it is a setting."""
        program = self._program
        if sources.from_environment(program, state) or sources.file_read(program, state):
            return _SET
        if state.node.type not in ("identifier", "shorthand_property_identifier"):
            return None
        for binding in state.index.bindings(state.text, state.node.start_byte):
            if binding.parameter is None:
                continue
            function, parameter = binding.parameter
            steps = [step for step in (*binding.steps, *state.steps) if step.isidentifier()]
            last = steps[-1] if steps else state.text
            if program.is_tool_input(state.index, parameter):
                return last
            if _is_mail(last) and not program.bounded_callers(state.index, function):
                return last
        return None

    def _other(self, state: State) -> str | None:
        return "" if self._address(state) else self._handed(state)

    def _deep(self, source: Callable[[State], str | None]) -> Tracer:
        """Return a tracer that also asks what a digest was made of."""

        def before(tracer: Tracer, state: State) -> Iterator[State]:
            yield from tracer.before(state)
            call = self._program.call(state)
            if call is not None and call.name in _DIGESTS:
                yield from (state.at(each) for each in (call.receiver, *call.arguments) if each is not None)

        return Tracer(self._program, source, before=before)


def _stands_beside(state: State) -> bool:
    """Whether *state* is one of several: in a list, put into one, in a text with a comma."""
    around = state.node.parent
    if around is None:
        return False
    if around.type in _LISTS:
        return len(parts(around)) > 1 or _is_joined(around)
    if around.type in _GIVEN:
        return _puts(state, around)
    if around.type in _PUT_IN and around.parent is not None:
        return re.search(r"[,;]", state.index.text(around.parent, 400)) is not None
    return False


def _is_joined(listed: Node) -> bool:
    return listed.parent is not None and listed.parent.type in (*_JOINING, *_GIVEN)


def _puts(state: State, given: Node) -> bool:
    call = state.index.call_at(given.parent) if given.parent is not None else None
    return call is not None and call.receiver is not None and call.name in _PUTTING


def _is_mail(name: str) -> bool:
    """Whether *name* says to whom a mail goes."""
    plain = name.replace("_", "").replace("-", "").lower()
    return (is_recipient(name) or _PEOPLE.fullmatch(plain) is not None) and _NO_MAIL.search(name) is None
