"""What a server asks the model of its client by itself: requests for sampling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.detectors._definitions import Passage
from douane.detectors._judgement import ENOUGH, judge, purpose_of
from douane.detectors._language import sentences
from douane.detectors._mechanisms import HOLDING, hits
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

SAMPLING = frozenset({"createMessage", "create_message"})
"""Names of the calls that ask the client's model."""
MAX_TEXTS = 60
"""Texts of one request that are judged."""
MAX_TEXT = 8_000
"""Characters of one of them."""
_ALL = "allServers"
_OPTIONS = ("includeContext", "include_context")
_TEXTS = frozenset(
    {"string", "template_string", "concatenated_string", "binary_operator", "binary_expression"}
)
_SHORT = 24
_CONVERSATION = "conversation"
_SEVERAL = 2  # things that a request asks for at once
_NOBODY = purpose_of(None)


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """A request: the call, whether it takes along what others said, and texts that ask for too much."""

    at: State
    of_all_servers: bool
    texts: tuple[tuple[State, str], ...]


def asked(program: Program) -> Iterator[Asked]:
    """Yield the requests of *program* that ask for what is not the server's business."""
    paths = program.mentioning(frozenset(name.encode() for name in SAMPLING))
    for call in program.calls(tuple(path for path in paths if not is_aside(path)), SAMPLING):
        if takes_all(program, call) or is_request(program, call):
            whole = takes_all(program, call)
            texts = tuple(_texts(program, call, whole=whole))
            if whole or texts:
                yield Asked(call, whole, texts)


def is_request(program: Program, call: State) -> bool:
    """Whether *call* hands over messages, as a request for sampling does."""
    made = program.call(call)
    if made is None or made.receiver is None:
        return False
    given = program.argument(call, 0, "messages")
    return given is not None and ("messages" in made.keywords or "messages" in given.text[:4_000])


def takes_all(program: Program, call: State) -> bool:
    """Whether the request *call* can take along what all servers of the client said."""
    made = program.call(call)
    if made is None or call.index.call_at(call.node) is None or made.name not in SAMPLING:
        return False
    for name in _OPTIONS:
        told = [call.at(made.keywords[name])] if name in made.keywords else []
        told += [call.at(node, (name,)) for node in made.arguments[:1]]
        if any(_ALL in program.shapes(each) for each in told):
            return True
    return False


def _texts(program: Program, call: State, *, whole: bool) -> Iterator[tuple[State, str]]:
    found: dict[object, State] = {}

    def note(state: State) -> str | None:
        if state.node.type in _TEXTS and state.node.end_byte - state.node.start_byte >= _SHORT:
            found.setdefault(state.key[:2], state)
        return None

    tracer = program.tracer(note)
    for node in program.nodes(call):
        tracer.trace(call.at(node))
    for state in [*found.values()][:MAX_TEXTS]:
        reasons = _reasons(state.text[:MAX_TEXT], whole=whole)
        if reasons:
            yield state, reasons


def _reasons(text: str, *, whole: bool) -> str:
    """Return why *text* asks a model for too much; empty if it does not.

    A conversation that is handed over with the request is not the model's own, unless the *whole* is.
    """
    suspicion = judge(Passage(None, "", "result", text), _NOBODY, frozenset())
    steering = [hit.mechanism for hit in suspicion.hits] if suspicion is not None else []
    holding = [hit.mechanism for _, sentence in sentences(text) for hit in hits(sentence, files=HOLDING)]
    told = {each.id: each for each in steering if whole or _CONVERSATION not in each.id}
    wanted = {each.id: each.why for each in holding if whole or _CONVERSATION not in each.id}
    if sum(each.weight for each in told.values()) >= ENOUGH:
        return "; ".join(each.why for each in told.values())
    return "; ".join(wanted.values()) if len(wanted) >= _SEVERAL else ""
