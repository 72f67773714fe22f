"""Checks that let everybody in when they fail, and sessions and tokens that can be guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources
from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._settings import pairs
from douane.detectors._verifiers import Weakness, table
from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program

_CATCHES = "(catch_clause) @catch"
_EXCEPTS = "(except_clause) @catch"
_MOST_NODES = 400  # of one handler of errors
_UNSET = re.compile(rb"\bif\b\s*\(?\s*(?:!|not\b)|\bis None\b")
_GUESSED = re.compile(
    r"Math\.random|Date\.now|\brandom\.(random|randint|choice|choices|randrange|getrandbits|sample)"
    r"|\btime\.time\b|\+\+|\+= ?1\b|uuid1\b|\buuid\.v1\b|counter",
    re.ASCII,
)
_ADMITS = re.compile(
    r"^return \(?(True|true)\)?;?$|^return AccessToken\("
    r"|\b(active|valid|authenticated|authorized|allowed|ok)[\"']?: (true|True)\b"
)
_RANDOM = re.compile(
    r"Math\.random"
    r"|^random\.(Random\(\)\.)?(random|randint|choice|choices|randrange|getrandbits|sample)$"
)
_ISSUED = frozenset(
    {
        "access_token",
        "refresh_token",
        "accessToken",
        "refreshToken",
        "authorizationCode",
        "authorization_code",
    }
)


_CODES = frozenset({"code"})
# What whoever asks hands over as proof, and what compares it.
_PROOF = re.compile(r"(?i)sig|header|token|hmac|mac$|digest|proof|auth|given|presented|received|supplied")
_COMPARING = "compare_digest|timingSafeEqual|verify|equals|safe_?compare|constant_time_compare"
# A ticket by which somebody is known again, in code that signs people in.
_TICKET = re.compile(
    rb"(?i)\b(?:(?:new|login|auth|reset|invite|share|bearer|magic|verification)_?)?(?:token|ticket)\s{0,3}=(?!=)"
)
_ADMITTING = re.compile(
    rb"(?i)log_?in\b|sign_?in\b|\bsessions\b|\binvit|reset_?password|magic_?link"
    rb"|\[\s{0,4}\w{0,20}(?:token|ticket)\s{0,4}\]\s{0,4}=(?!=)|\.set\(\s{0,4}\w{0,20}(?:token|ticket)\b"
)
_LONGEST_FUNCTION = 4_000  # characters of a function that are read
_SIGN_IN = re.compile(rb"redirect_uri|redirectUri|authorization_code|grant_type")
_SESSIONS = "identifiers of sessions can be guessed"
_GUESSABLE = "tokens that it gives out can be guessed"
_MAKES_TOKENS = re.compile(
    r"(?i)^_?(new|make|create|generate|issue|mint|gen|random)_?\w{0,20}(token|session_?id|secret|api_?key|auth_?code)$"
)
_NO_TOKEN = re.compile(r"(?i)csrf_?cookie|progress|cancel|tokeni[sz]e|max_?token|token_?count")


def lenient(index: Index) -> Iterator[Weakness]:
    """Yield the handlers of errors in code that decides which let the caller in."""
    found = index.module.captures(_EXCEPTS if index.module.language.is_python else _CATCHES)
    for clause in found.get("catch", ()):
        function = index.enclosing(clause.start_byte)
        while function is not None and not function.name:
            if _is_middleware(index, function.node):
                break
            function = function.parent
        if function is None:
            continue
        middleware = _is_middleware(index, function.node)
        name = function.name
        named = bool(re.search(table()["permits"], name)) and not re.search(table()["refuses"], name)
        if named and re.search(table()["asks_of_others"], index.text(function.node, _LONGEST_FUNCTION)):
            continue  # what others allow this program, and not what it allows them
        if not named and not middleware:
            continue
        for node in _own(clause):
            if (named and _admits(index, node)) or (middleware and _goes_on(index, node, function.node)):
                yield Weakness(State(index, node), "when the check itself fails, everybody is let in")
                break


def skipped(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield checks that are skipped as long as nobody sets the secret they compare with."""
    for node, _, operand, _ in _let_in(index):
        if _is_secret_variable(program, State(index, operand)):
            yield Weakness(State(index, node), "nothing is checked as long as nobody sets the secret")


def unsigned(index: Index) -> Iterator[Weakness]:
    """Yield checks that say yes to whoever hands over no proof at all, and compare one that is there."""
    for node, function, operand, letting in _let_in(index):
        if letting.lower() == "return true" and _is_compared(index, function, index.text(operand)):
            yield Weakness(State(index, node), "nothing is checked where whoever asks signs nothing")


def _let_in(index: Index) -> Iterator[tuple[Node, Function, Node, str]]:
    """Yield (branch, function, what is missing, what lets in) where a check lets in without something."""
    for node in index.module.nodes_at(_UNSET, "if_statement"):
        condition, body = node.child_by_field_name("condition"), node.child_by_field_name("consequence")
        function = index.enclosing(node.start_byte)
        if condition is None or body is None or function is None:
            continue
        named = re.fullmatch(
            r"\(?\s*(?:!|not\s+)\s*([\w.\[\]\"']+)\s*\)?|([\w.]+) is None", index.text(condition)[:120]
        )
        letting = re.search(
            r"\bnext\(\)|return (await )?(self\.)?(call_next|app|_?next)\(|return [Tt]rue\b",
            index.text(body)[:200],
        )
        if named is None or letting is None or not _is_check(index, function.node, function.name):
            continue
        operand = next((each for each in walk(condition) if index.text(each) == (named[1] or named[2])), None)
        if operand is not None:
            yield node, function, operand, letting[0]


def _is_compared(index: Index, function: Function, name: str) -> bool:
    """Whether *name*, a parameter of *function* for what is handed over as proof, is compared in it."""
    if name not in {each.name for each in function.parameters} or not _PROOF.search(name):
        return False
    text = re.escape(name)
    compared = rf"(?:{_COMPARING})\([^;\n]{{0,200}}\b{text}\b|\b{text}\b\s?[!=]==?|[!=]==?\s?{text}\b"
    return re.search(compared, index.text(function.node, _LONGEST_FUNCTION)) is not None


def _is_check(index: Index, node: Node, name: str) -> bool:
    if re.search(table()["permits"], name) or _is_middleware(index, node):
        return True
    return bool(
        re.search(
            r"authorization|x-api-key|compare_digest|timingSafeEqual", index.text(node)[:6000], re.IGNORECASE
        )
    )


def _is_secret_variable(program: Program, state: State) -> bool:
    """Whether *state* is a variable of the environment without a default, called like a secret."""
    leaves = program.leaves(state)
    return (
        bool(leaves)
        and all(
            leaf.node.type in ("string", "none", "null", "undefined")
            or (sources.from_environment(program, leaf) or leaf.steps[:1] == ("env",))
            for leaf in leaves
        )
        and any(sources.from_environment(program, leaf) or leaf.steps[:1] == ("env",) for leaf in leaves)
    )


def _own(clause: Node) -> Iterator[Node]:
    """Yield the nodes of *clause* that are not in a function of its own."""
    for count, node in enumerate(walk(clause)):
        if count > _MOST_NODES:
            return
        if node.type in ("return_statement", "call_expression"):
            yield node


def _admits(index: Index, node: Node) -> bool:
    if node.type != "return_statement":
        return False
    return bool(_ADMITS.search(re.sub(r"\s+", " ", index.text(node)[:400])))


def _is_middleware(index: Index, node: Node) -> bool:
    """Whether *node* is a function of the shape `(req, res, next)` that looks at who asks."""
    if node.type not in FUNCTIONS:
        return False
    listed = node.child_by_field_name("parameters")
    names = [index.text(each) for each in parts(listed)] if listed is not None else []
    if len(names) != 3 or names[2].split(":")[0].strip() != "next":
        return False
    return bool(
        re.search(r"authoriz|token|jwt|bearer|api[-_]?key|verify", index.text(node)[:6000], re.IGNORECASE)
    )


def _goes_on(index: Index, node: Node, function: Node) -> bool:
    call = index.call_at(node)
    return call is not None and call.name == "next" and not call.arguments and function.type in FUNCTIONS


def guessable(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield identifiers of sessions, and tokens, that are counted up or drawn from a weak source."""
    if not index.module.language.is_python:
        for _, node in pairs(index, frozenset({"sessionIdGenerator"})):
            for leaf in program.leaves(State(index, node)):
                text = leaf.text[:2000]
                if _GUESSED.search(text) and not re.search(
                    r"randomUUID|randomBytes|getRandomValues|nanoid|uuid", text
                ):
                    yield Weakness(State(index, node), _SESSIONS)
                    if (leaf.index.path, leaf.line) != (index.path, node.start_point[0] + 1):
                        yield Weakness(leaf, _SESSIONS)
                    break
    tracer = program.tracer(lambda state: weakly_drawn(program, state))
    for node in _given_out(index):
        found = tracer.trace(State(index, node))
        if found:
            yield Weakness(State(index, node), _GUESSABLE)
            yield Weakness(found[0].at, _GUESSABLE)


def gives_tickets(source: bytes) -> bool:
    """Whether code names a ticket by which somebody whom it signs in is known again."""
    return _TICKET.search(source) is not None and _ADMITTING.search(source) is not None


def _given_out(index: Index) -> Iterator[Node]:
    """Yield the tokens, and the codes of a sign-in, that code of *index* hands to others."""
    for name, node in pairs(index, _ISSUED | _CODES):
        if name in _ISSUED or _SIGN_IN.search(index.module.source):
            yield node
    for call in index.calls:
        puts = call.name in ("append", "set") and len(call.arguments) == 2 and call.receiver is not None
        named = index.text(call.arguments[0]).strip("'\"`") if puts else ""
        if named in _CODES and _SIGN_IN.search(index.module.source):
            yield call.arguments[1]
        yield from (node for name, node in call.keywords.items() if name in _ISSUED)
    if gives_tickets(index.module.source):
        for node in index.module.nodes_at(_TICKET, "assignment", "variable_declarator"):
            value = node.child_by_field_name("right") or node.child_by_field_name("value")
            yield from [value] if value is not None else []
    for function in index.functions:
        if _MAKES_TOKENS.search(function.name) and not _NO_TOKEN.search(function.name):
            yield from function.returns[:4]


def weakly_drawn(program: Program, state: State) -> str | None:
    """Return that *state* is drawn so that others can guess it; empty for what no more is to be asked of.

    What is read from a file, or answered by another machine, is not made of the name it was asked for by.
    """
    call = program.call(state)
    if call is None:
        return None
    if sources.remote(program, state) or sources.file_read(program, state):
        return ""
    if call.name in ("random", "randint", "choice", "choices", "randrange", "getrandbits", "sample"):
        return "a weak source" if any(_RANDOM.search(name) for name in program.callee(state)) else ""
    return None
