"""What a server asks the model of its client by itself: requests for sampling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from douane.detectors._definitions import Passage
from douane.detectors._flow.memos import Memo
from douane.detectors._flow.state import State
from douane.detectors._judgement import ENOUGH, judge, purpose_of
from douane.detectors._language import sentences
from douane.detectors._mechanisms import HOLDING, hits
from douane.detectors._places import is_aside
from douane.model import Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Call, Program

SAMPLING = frozenset({"createMessage", "create_message"})
"""Names of the calls that ask the client's model."""
_WORDS = frozenset({b"createMessage"})
MAX_TEXTS = 60
"""Texts of one request that are judged."""
MAX_TEXT = 8_000
"""Characters of one of them."""
MAX_CALLS = 2_000
"""Calls of a file that names the request of the protocol, which are asked whether they make it."""
_METHOD = "sampling/createMessage"
_PARAMS: tuple[tuple[str, ...], ...] = ((), ("params",))  # where a request made by hand holds what it asks
_FIRST = 3  # arguments of one
_NAMING = frozenset({"string", "identifier", "member_expression", "attribute"})
_OBJECTS = frozenset({"object", "dictionary"})
_DUMPING = frozenset({"stringify", "dumps"})
_BY_HAND: Memo[dict[str, dict[int, State]]] = Memo()
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
    texts: tuple[tuple[State, str, Severity], ...]


def asked(program: Program) -> Iterator[Asked]:
    """Yield the requests of *program* that ask for what is not the server's business."""
    paths = program.mentioning(frozenset(name.encode() for name in SAMPLING))
    named = program.calls(tuple(path for path in paths if not is_aside(path)), SAMPLING)
    by_hand = (call for calls in requests_by_hand(program).values() for call in calls.values())
    for call in chain(named, by_hand):
        if takes_all(program, call) or is_request(program, call):
            whole = takes_all(program, call)
            texts = tuple(_texts(program, call, whole=whole))
            if whole or texts:
                yield Asked(call, whole, texts)


def is_request(program: Program, call: State) -> bool:
    """Whether *call* hands over messages, as a request for sampling does."""
    made = program.call(call)
    if made is not None and is_by_hand(program, call):
        asked = (each for each in _options(call, made, "messages"))
        return any(not leaf.steps for each in asked for leaf in program.leaves(each))
    if made is None or made.receiver is None:
        return False
    given = program.argument(call, 0, "messages")
    return given is not None and ("messages" in made.keywords or "messages" in given.text[:4_000])


def takes_all(program: Program, call: State) -> bool:
    """Whether the request *call* can take along what all servers of the client said."""
    made = program.call(call)
    if made is None or call.index.call_at(call.node) is None:
        return False
    if is_by_hand(program, call):
        return any(_ALL in program.shapes(each) for name in _OPTIONS for each in _options(call, made, name))
    if made.name not in SAMPLING and not _is_renamed(program, call, made):
        return False
    for name in _OPTIONS:
        told = [call.at(made.keywords[name])] if name in made.keywords else []
        told += [call.at(node, (name,)) for node in made.arguments[:1]]
        if any(_ALL in program.shapes(each) for each in told):
            return True
    return False


def _is_renamed(program: Program, call: State, made: Call) -> bool:
    """Whether *made* asks by another name: ``ask = ctx.session.create_message``."""
    if made.receiver is not None or not any(name in made.keywords for name in _OPTIONS):
        return False
    return any(name.rpartition(".")[2] in SAMPLING for name in program.callee(call))


def answers_by_hand(program: Program, call: State) -> bool:
    """Whether *call* makes the request by its name in the protocol, and not only the text of it."""
    made = call.index.call_at(call.node) if is_by_hand(program, call) else None
    return made is not None and made.name not in _DUMPING


def is_by_hand(program: Program, call: State) -> bool:
    """Whether *call* is told the request by its name: ``ask("sampling/createMessage", ...)``."""
    return call.node.id in requests_by_hand(program).get(call.index.path, {})


def requests_by_hand(program: Program) -> dict[str, dict[int, State]]:
    """Return the calls of *program* that are told the name of the request, by file and syntax node.

    So servers ask that speak the protocol without a library: ``write({ id, method, params })`` and the like.
    """
    known = _BY_HAND.get(program)
    if known is None:
        known = _BY_HAND[program] = {}  # asked again while values are followed, there are none
        wanted = [path for path in program.mentioning(_WORDS) if _METHOD.encode() in program.source(path)]
        found: dict[str, dict[int, State]] = {}
        for index in program.indexes(tuple(path for path in wanted if not is_aside(path))):
            calls = (State(index, call.node) for call in index.calls[:MAX_CALLS])
            found[index.path] = {call.node.id: call for call in calls if _is_told(program, call)}
        known = _BY_HAND[program] = found
    return known


def _is_told(program: Program, call: State) -> bool:
    made = call.index.call_at(call.node)
    around = call.index.enclosing(call.node.start_byte)
    if made is None or (around is not None and around.name in SAMPLING):
        return False  # a library's own, whose callers are asked
    for node in (*made.arguments[:_FIRST], *made.keywords.values()):
        names = [call.at(node)] if node.type in _NAMING else []
        names += [call.at(node, ("method",))] if node.type in _OBJECTS else []
        leaves = (leaf for each in names for leaf in program.leaves(each) if not leaf.steps)
        if any(_is_here(call, leaf) and _METHOD in program.shapes(leaf) for leaf in leaves):
            return True
    return False


def _is_here(call: State, leaf: State) -> bool:
    """Whether *leaf* is written in *call*, or at the top of a file: not what a function is handed."""
    at = leaf.node.start_byte
    inside = leaf.index is call.index and call.node.start_byte <= at < call.node.end_byte
    return inside or leaf.index.enclosing(at) is None


def _options(call: State, made: Call, name: str) -> Iterator[State]:
    """Yield where the request at *call*, made by hand, may be told the option *name*."""
    for node in (*made.arguments[:_FIRST], *made.keywords.values()):
        yield from (call.at(node, (*steps, name)) for steps in _PARAMS)


def _texts(program: Program, call: State, *, whole: bool) -> Iterator[tuple[State, str, Severity]]:
    found: dict[object, State] = {}

    def note(state: State) -> str | None:
        if state.node.type in _TEXTS and state.node.end_byte - state.node.start_byte >= _SHORT:
            found.setdefault(state.key[:2], state)
        return None

    tracer = program.tracer(note)
    for node in program.nodes(call):
        tracer.trace(call.at(node))
    for state in [*found.values()][:MAX_TEXTS]:
        reasons, severity = _reasons(state.text[:MAX_TEXT], whole=whole)
        if reasons:
            yield state, reasons, severity


def _reasons(text: str, *, whole: bool) -> tuple[str, Severity]:
    """Return why *text* asks a model for too much (empty if it does not), and how grave one statement is.

    A conversation that is handed over with the request is not the model's own, unless the *whole* is.
    """
    suspicion = judge(Passage(None, "", "result", text), _NOBODY, frozenset())
    steering = [hit.mechanism for hit in suspicion.hits] if suspicion is not None else []
    holding = [hit.mechanism for _, sentence in sentences(text) for hit in hits(sentence, files=HOLDING)]
    told = {each.id: each for each in steering if whole or _CONVERSATION not in each.id}
    wanted = {each.id: each.why for each in holding if whole or _CONVERSATION not in each.id}
    if suspicion is not None and sum(each.weight for each in told.values()) >= ENOUGH:
        return "; ".join(each.why for each in told.values()), suspicion.severity
    return ("; ".join(wanted.values()) if len(wanted) >= _SEVERAL else ""), Severity.MEDIUM
