"""Sessions over HTTP: ids that can be guessed, and sessions that are gone on with for whoever names them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._guards import is_guarded
from douane.detectors._lenience import weakly_drawn
from douane.detectors._places import is_aside
from douane.detectors._session_tokens import Tokens
from douane.detectors._verifiers import DATA, Weakness
from douane.model import Severity
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program

_GUESSABLE = "identifiers of sessions that it gives out can be guessed"
_ANYBODYS = "the session that a caller names is gone on with, whoever opened it"
_NAMED = re.compile(
    rb"(?i)\b\w{0,20}(session_?(id|token|key)|sid|sess_?id)\b[\"'\]]{0,2}\s{0,4}(:\s{0,4}\w{1,20}\s{0,4})?=(?!=)"
)
_GENERATES = re.compile(
    rb"\b(sessionIdGenerator|session_id_generator|generateSessionId|genid|genReqSessionId)\b"
)
_LOOKS_UP = frozenset({"get", "find", "load", "fetch", "resume", "lookup", "pop"})
_SUBSCRIPT = re.compile(rb"(?i)(session|transport|conversation|thread|histor|workspace)\w{0,20}\s{0,2}\[")
_LOOKED_UP = re.compile(
    rb"(?i)(session|transport|conversation|thread|histor|workspace)\w{0,20}\s{0,2}(\[|\.(get|find|load|fetch|resume|lookup|pop)\()"
)
_STORED = re.compile(
    r"(?i)(\bset\(|\]\s*=|\{|\w\()[^;\n]{0,160}\b(user|owner|account|tenant|sub|subject)(_?id)?\b\W{0,4}[:=(.]"
)
_EARLIER = re.compile(r"(?:[A-Za-z_]\w{0,60}\.){0,4}_{0,2}[a-z]\w{0,60}")  # a variable, and no constant
_SUMS = frozenset({"binary_operator", "binary_expression"})
_STRONG = "strong"
_PLACED = frozenset({*_SUMS, "subscript", "subscript_expression"})
_AT_RANDOM = re.compile(
    r"\bMath\.random\(\)|\brandom\.(random|randint|randrange|choices?|sample|getrandbits)\("
)
_LONGEST_DRAW = 300  # characters of an expression that draws a letter
_SETS_COOKIE = ("cookie", "setCookie", "set_cookie", "set")
_JAR = re.compile(r"(?i)cookies?(\(\))?$")
# What says that a cookie tells who somebody is.
_KNOWS = re.compile(r"(?i)http_?only|sess|\bsid\b|auth|token|login|ticket")
_LONGEST_COOKIE = 600  # characters of a call that sets one
_LONGEST = 6_000  # characters of a function that are read
_MOST_LEAVES = 6
_MOST_PARTS = 60  # nodes of one expression that makes an id
_DRAWS = frozenset(
    {
        "call",
        "call_expression",
        "binary_expression",
        "binary_operator",
        "template_string",
        "string",
        "update_expression",
        "augmented_assignment_expression",
        "new_expression",
    }
)


# A message that is written out, and not one that is taken apart.
_MESSAGE = re.compile(r"\{[^{}]{0,200}\bid\b[^{}]{0,200}\bmethod\b[^{}]{0,200}\}(?!\s{0,4}=)")
_MOST_FUNCTION = 4_000  # characters of a function in which messages are numbered


class Sessions:
    """Judges the sessions of one package."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._table: dict[str, str] = douane_signatures.table(DATA)["sessions"]
        self._tokens = Tokens(program)
        self._drawn = program.tracer(self._draw)
        self._asked = program.tracer(self._asked_for)
        self._in_cookies = program.tracer(self._drawn_at_random)

    def concern(self, source: bytes) -> bool:
        """Whether *source* is about sessions over HTTP, or looks one up for a file that is."""
        if re.search(self._table["needle"].encode(), source) is not None:
            return True
        if self._tokens.may_be_kept(source):
            return True
        return _LOOKED_UP.search(source) is not None and self._knows_users

    def weak(self, index: Index) -> Iterator[Weakness]:
        """Yield what is weak about the sessions in the file of *index*."""
        if not self.concern(index.module.source):
            return
        for state in (*(State(index, node) for node in self._given_out(index)), *self._generated(index)):
            at = self._guessed(state)
            if at is not None:
                yield Weakness(at, _GUESSABLE)
                yield from (Weakness(each, _GUESSABLE) for each in self._drawn_by(at))
        for node in _cookies(index):
            drawn = [trace for trace in self._in_cookies.trace(State(index, node)) if trace.what]
            if drawn and all(trace.what != _STRONG for trace in drawn):
                yield from (Weakness(at, _GUESSABLE) for at in (State(index, node), drawn[0].at))
        if self._knows_users or self._tokens.may_be_kept(index.module.source):
            yield from self._resumed(index)

    # --- guessed -----------------------------------------------------------------------------------------

    def _given_out(self, index: Index) -> Iterator[Node]:
        """Yield what becomes the id of a session that goes over HTTP."""
        header, given = re.compile(self._table["header"]), re.compile(self._table["given"])
        for call in index.calls:
            if len(call.arguments) == 2 and header.match(index.text(call.arguments[0], 60).strip("'\"`")):
                yield call.arguments[1]
        place = re.compile(rb"(?i)mcp-session-id|x-session-id")
        for node in index.module.nodes_at(place, "pair"):
            value = node.child_by_field_name("value")
            if value is not None:
                yield value
        for node in index.module.nodes_at(
            _NAMED, "assignment", "assignment_expression", "variable_declarator"
        ):
            name = node.child_by_field_name("left") or node.child_by_field_name("name")
            value = node.child_by_field_name("right") or node.child_by_field_name("value")
            if (
                name is not None
                and value is not None
                and given.match(index.text(name, 60).rpartition(".")[2])
            ):
                yield value

    def _generated(self, index: Index) -> Iterator[State]:
        """Yield what functions give back that a library asks for the ids of new sessions."""
        for node in index.module.nodes_at(_GENERATES, "pair", "keyword_argument"):
            value = node.child_by_field_name("value")
            for leaf in self._program.leaves(State(index, value)) if value is not None else ():
                function = leaf.index.function_at(leaf.node) if not leaf.steps else None
                for given in function.returns[:_MOST_LEAVES] if function is not None else ():
                    yield State(leaf.index, given, (), leaf.frames)

    def _guessed(self, state: State) -> State | None:
        """Return where the id at *state* is drawn, if others can guess it."""
        known = [(trace.what, trace.at) for trace in self._drawn.trace(state)]
        what = self._draw(state)
        if what:
            known.append((what, state))
        if not known or any(what == "strong" for what, _ in known):
            return None
        at = next(at for what, at in known if what == "weak")
        return None if _numbers_messages(at) or self._holds_strong(at) else at

    def _drawn_by(self, at: State) -> Iterator[State]:
        """Yield where functions that are called within *at* draw their part of an id at random."""
        calls = (at.at(each) for each in islice(walk(at.node), _MOST_PARTS) if at.index.call_at(each))
        for call in calls:
            for index, function in self._program.functions_called(call)[:_MOST_LEAVES]:
                for given in function.returns[:_MOST_LEAVES]:
                    if _AT_RANDOM.search(index.text(given, _LONGEST_DRAW)):
                        yield State(index, given)

    def _holds_strong(self, state: State) -> bool:
        """Whether a name that is part of what is put together at *state* stands for something strong."""
        strong = re.compile(self._table["strong"])
        names = (each for each in islice(walk(state.node), _MOST_PARTS) if each.type == "identifier")
        return any(
            strong.search(leaf.text[:400])
            for name in names
            for leaf in self._program.leaves(State(state.index, name))[:_MOST_LEAVES]
        )

    def _drawn_at_random(self, state: State) -> str | None:
        call = state.index.call_at(state.node)
        if call is None:  # a letter out of an alphabet, at a place that is drawn
            placed = state.node.type in _PLACED and _AT_RANDOM.search(state.text[:_LONGEST_DRAW])
            return "weak" if placed else None
        callee = state.index.text(call.callee, 80)
        if re.search(self._table["strong"], callee) or re.search(self._table["sealed"], callee):
            return _STRONG
        return weakly_drawn(self._program, state)

    def _draw(self, state: State) -> str | None:
        if state.node.type not in _DRAWS or _holds_code(state.node):
            return None
        text = state.text[:400]
        around = state.node.parent
        if around is not None and around.type in ("pair", "keyword_argument"):
            key = around.child_by_field_name("key") or around.child_by_field_name("name")
            named = state.index.text(key, 60).strip("'\"") if key is not None else ""
            if not re.match(self._table["given"], named) and not re.match(self._table["header"], named):
                return ""  # something else that is kept beside the id
        if re.search(self._table["strong"], text):
            return "strong"
        if re.search(self._table["weak"], text) is None:
            return None
        return "" if _is_duration(state.node) else "weak"

    # --- gone on with ------------------------------------------------------------------------------------

    @cached_property
    def _knows_users(self) -> bool:
        """Whether the package asks who its callers are, and knows them apart."""
        identity = re.compile(self._table["identity"].encode())
        needle = re.compile(self._table["needle"].encode())
        own = [path for path in self._program.paths if not is_aside(path)]
        if not any(self._program.holds(path, needle) for path in own):
            return False
        return any(self._program.holds(path, identity) for path in own) and is_guarded(self._program)

    def _resumed(self, index: Index) -> Iterator[Weakness]:
        """Yield where a session is looked up by the id of a request and nobody asks whose it is."""
        told: set[tuple[int, str]] = set()  # what was opened just now is not looked up once more
        for node, kept, key in sorted(self._looked_up(index), key=lambda each: each[0].start_byte):
            class_ = index.enclosing_class(node.start_byte)
            named = class_.name if class_ is not None and class_.name.endswith("s") else kept
            keeping = [each for each in (kept, named) if re.search(self._table["kept_in"], each)]
            if not keeping or re.search(self._table["who"], f"{kept} {index.text(key, 120)}"):
                continue
            around = index.enclosing(node.start_byte)
            place = (around.node.id if around is not None else 0, kept)
            if place in told or _holds_more(key):
                continue
            carries = self._tokens.are_in(index, kept)
            if not carries and (kept not in keeping or not self._knows_users):
                continue
            if not self._asked.trace(State(index, key)) and not self._asked_for(State(index, key)):
                continue
            if self._is_held_against(index, node, tokens=carries):
                continue
            told.add(place)
            weight = Severity.MEDIUM if carries else self._weight(index, node)
            yield Weakness(State(index, node), _ANYBODYS, weight)

    def _looked_up(self, index: Index) -> Iterator[tuple[Node, str, Node]]:
        """Yield (place, what sessions are kept in, id) for each look-up."""
        for name in sorted(_LOOKS_UP):
            for call in index.calls_by_name.get(name, ()):
                if call.receiver is not None and len(call.arguments) in (1, 2):
                    yield call.node, index.text(call.receiver, 80), call.arguments[0]
        for node in index.module.nodes_at(_SUBSCRIPT, "subscript", "subscript_expression"):
            kept = node.child_by_field_name("object") or node.child_by_field_name("value")
            key = node.child_by_field_name("index") or node.child_by_field_name("subscript")
            parent = node.parent
            written = parent is not None and parent.type in ("assignment", "assignment_expression")
            if written and parent is not None and parent.child_by_field_name("left") == node:
                continue
            if kept is not None and key is not None:
                yield node, index.text(kept, 80), key

    def _asked_for(self, state: State) -> str | None:
        """Return that *state* is the id of a session as a request names it."""
        text = ".".join((state.text[:160], *(step for step in state.steps if step not in ("[]", "?"))))
        return "a session" if re.search(self._table["reads"], text) else None

    def _is_held_against(self, index: Index, node: Node, *, tokens: bool) -> bool:
        """Whether what is asked at *node*, what is around it, or who calls that, asks whose the session is.

        `tokens`: or whose its token is.
        """
        pattern = re.compile(self._table["holds_against"])

        def asks(text: str) -> bool:
            return bool(pattern.search(text)) or (tokens and self._tokens.are_compared(text))

        asked = self._program.functions_called(State(index, node))[:_MOST_LEAVES]
        if any(asks(other.text(function.node, _LONGEST)) for other, function in asked):
            return True
        function: Function | None = index.enclosing(node.start_byte)
        while function is not None:
            if asks(index.text(function.node, _LONGEST)):
                return True
            for call in self._program.callers(index, function)[:_MOST_LEAVES]:
                around = call.index.enclosing(call.node.start_byte)
                if around is not None and asks(call.index.text(around.node, _LONGEST)):
                    return True
            function = function.parent
        return False

    def _weight(self, index: Index, node: Node) -> Severity:
        """Return how bad it is: more where what is kept for a session is somebody's.

        Sessions may be kept by a class of another file, which is asked at *node*.
        """
        asked = self._program.functions_called(State(index, node))[:_MOST_LEAVES]
        sources = {each.module.path: each.module.source for each in (index, *(other for other, _ in asked))}
        stored = any(_STORED.search(source.decode("utf-8", "replace")) for source in sources.values())
        return Severity.MEDIUM if stored else Severity.LOW


def _holds_more(key: Node) -> bool:
    """Whether *key* is put together of the id of a session and something else."""
    inner = [each for each in key.named_children if each.type not in ("string_start", "string_end")]
    filled = [each for each in inner if each.type in ("interpolation", "template_substitution")]
    return (key.type in ("tuple", "array") and len(inner) > 1) or len(filled) > 1


def _cookies(index: Index) -> Iterator[Node]:
    """Yield what is set as a cookie by which a server knows its caller again."""
    for name in _SETS_COOKIE:
        for call in index.calls_by_name.get(name, ()):
            first = 1 if name == "setCookie" and call.receiver is None else 0  # after what it is set on
            value = call.keywords.get("value") or next(iter(call.arguments[first + 1 :]), None)
            of_jar = name != "set" or (
                call.receiver is not None and _JAR.search(index.text(call.receiver, 80))
            )
            if value is not None and of_jar and _KNOWS.search(index.text(call.node, _LONGEST_COOKIE)):
                yield value
    for call in index.calls:
        if (
            len(call.arguments) == 2
            and index.text(call.arguments[0], 20).strip("'\"`").lower() == "set-cookie"
        ):
            yield from [call.arguments[1]] if _KNOWS.search(index.text(call.node, _LONGEST_COOKIE)) else []


def _is_duration(node: Node) -> bool:
    """Whether *node* is how long something took: an earlier time is taken from a later one in it."""
    for each in islice(walk(node), _MOST_PARTS):
        operator = each.child_by_field_name("operator") if each.type in _SUMS else None
        earlier = each.child_by_field_name("right")
        if operator is not None and operator.type == "-" and earlier is not None:
            name = (earlier.text or b"").decode("utf-8", "replace")
            if _EARLIER.fullmatch(name):
                return True
    return False


def _holds_code(node: Node) -> bool:
    """Whether *node* is made by a function that it is given: ``new Promise((resolve) => { ... })``."""
    given = node.child_by_field_name("arguments") if node.type == "new_expression" else None
    return given is not None and any(each.type in FUNCTIONS for each in given.named_children)


def _numbers_messages(state: State) -> bool:
    """Whether *state* counts messages that this program sends: ``{ id: this.next++, method, params }``."""
    function = state.index.enclosing(state.node.start_byte)
    text = state.index.text(function.node, _MOST_FUNCTION) if function is not None else ""
    return _MESSAGE.search(text) is not None
