"""What arrives with an HTTP request: the caller's token, a key in a header, a parameter of the address."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import HOLE, State
from douane.detectors._picked_headers import takes_token
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program
    from douane.detectors._flow.index import Binding, Call

TOKEN = "the caller's token"  # noqa: S105 - a name for it
KEY = "a key of the caller"
PARAMETER = "a parameter of the request"

_DATA = "code/incoming.toml"
_REQUESTS = re.compile(
    r"^_?(req|request|ctx|c|context|extra|event|info|e|r|handler|scope|conn|ws|websocket)$|[rR]equest$|^http_?[rR]eq"
)
_TOKEN_STEPS = re.compile(
    r"(^|\.)(headers|raw_?headers|headersDistinct|_headers|meta)\.(\w+\.)*(authorization|http_authorization)(\.|$)"
    r"|(^|\.)(authInfo|auth|user)\.(token|access_?token|accessToken)(\.|$)|^(access_?token|bearer_?token)(\.|$)",
    re.IGNORECASE,
)
_KEY_STEPS = re.compile(
    r"(^|\.)(headers|query|query_params|args|cookies|params)\.(\w+\.)*(x-?[\w-]{0,30}(key|token|secret)|api_?key|token|key|secret|password|access_?token|session)(\.|$)"
    r"|(^|\.)body\.(password|passwd|secret|token|api_?key)(\.|$)",
    re.IGNORECASE,
)
_PARAMETER_STEPS = re.compile(
    r"(^|\.)(query_params|path_params|query|body|params|args|form|values|cookies|url|nextUrl|searchParams|GET|POST|match_info|rel_url)(\.|$)"
)
_COMPREHENSIONS = frozenset(
    {"list_comprehension", "generator_expression", "set_comprehension", "dictionary_comprehension"}
)
_ALL_HEADERS = re.compile(r"\b(raw_?)?headers\b", re.IGNORECASE)
_PICKED = re.compile(r"""b?["'`]authorization["'`]""", re.IGNORECASE)
_CLIMB = 6  # from a name to the condition under which it is taken
_CONTEXTS = frozenset({"c", "ctx", "context"})
_KEPT = re.compile(r"\b(c|ctx|context)\.get\(")
_MOST_SETTING = 20  # files that may put something with a request
_ADDRESS_OF_REQUEST = re.compile(r"new URL\([^()]{0,80}\b(req|request|ctx)\b")
_PARSED = re.compile(r"\bparse_qsl?\(|\bURLSearchParams\(|\.(form|formData|parseBody|get_json)\(")
_OF_SCOPE = re.compile(
    r"^[({\[]?.{0,120}\bscope(\[[\"']|\.get\([\"'])headers|^dict\(\s*(scope\[[\"']headers|request\.headers)",
    re.DOTALL,
)
_FROM_REQUEST = re.compile(
    r"^(await )?new URL\(|parse_qs|scope(\[[\"']|\.get\([\"'])headers"
    r"|\b(req|request)\.(headers|query_params|args)\b"
)
_ASKING = frozenset({"get", "header", "getHeader", "getlist", "getAll", "pop", "query", "param"})
_ASKING_EVENT = frozenset({"getQuery", "getRouterParams", "getRouterParam", "readBody", "readFormData"})
_ASKING_HANDLER = frozenset({"get_argument", "get_query_argument", "get_body_argument", "get_param"})
_ASKING_WHOLE = frozenset({"form", "json", "get_json", "formData", "parseBody", "post"})
_WHOLE = frozenset({"request", "req", "c.req", "ctx.req", "ctx.request"})
_HEADER_OWNER = re.compile(r"header|\breq(uest)?\b|\bc\.req\b|\bget_http_headers\b", re.IGNORECASE)
_AUTHORIZATION = re.compile(r"^(http_)?authorization$", re.IGNORECASE)
_KEY_NAME = re.compile(
    r"^x-?[\w-]{0,30}(key|token|secret|auth)$|^(api_?-?key|token|key|secret|password|access_token)$",
    re.IGNORECASE,
)


def arriving(program: Program, state: State) -> str:
    """Return what *state* is of what arrives with a request; empty where it is none of it."""
    call = program.call(state)
    if takes_token(program, state) or (call is None and _is_picked(program, state)):
        return TOKEN
    if call is not None:
        return _asked(program, state)
    node = state.node
    if node.type in ("identifier", "shorthand_property_identifier"):
        for binding in state.index.bindings(state.text, node.start_byte):
            found = _bound(state, binding)
            if found:
                return found
    if node.type in ("member_expression", "attribute", "subscript", "subscript_expression", "identifier"):
        names = program.origins(state) if _may_be_ready(state) else ()
        if any(re.fullmatch(_ready()["token"], name) for name in names):
            return TOKEN
        if any(re.fullmatch(_ready()["parameter"], name) for name in names):
            return PARAMETER
    return ""


def _is_picked(program: Program, state: State) -> bool:
    """Whether *state* is what is left of all headers once only the token is asked for."""
    if state.node.type in _COMPREHENSIONS:
        text = state.text[:400]
        if _PICKED.search(text) and _ALL_HEADERS.search(text):
            return True
        kept = state.node.type == "dictionary_comprehension"
        return kept and (_keeps_token(program, state) or _looks_up_token(program, state))
    if state.node.type != "identifier" or state.steps not in ((), ("[]",)):
        return False
    bindings = state.index.bindings(state.text, state.node.start_byte)
    values = [binding.value for binding in bindings if binding.value is not None and "[]" in binding.steps]
    if not any(_ALL_HEADERS.search(state.index.text(value)[:200]) for value in values):
        return False
    asked = (each.child_by_field_name("condition") for each in islice(ancestors(state.node), _CLIMB))
    texts = (state.index.text(each)[:200] for each in asked if each is not None)
    name = re.compile(rf"\b{re.escape(state.text)}\b")  # the name of the header, which is compared, is none
    return any(_PICKED.search(text) and not name.search(text) for text in texts)


def _keeps_token(program: Program, state: State) -> bool:
    """Whether *state*, a selection of headers, keeps those of a list in which the token's stands."""
    clauses = parts(state.node)
    kept = [each for each in clauses if each.type == "if_clause"]
    taken = [each.child_by_field_name("right") for each in clauses if each.type == "for_in_clause"]
    owners = [leaf for node in taken if node is not None for leaf in _owners(program, state.at(node))]
    if not any(_ALL_HEADERS.search(".".join((leaf.text[:200], *leaf.steps))) for leaf in owners):
        return False
    for clause in kept:
        test = next(iter(parts(clause)), None)
        inner = parts(test) if test is not None and test.type == "comparison_operator" else []
        sign = test.child_by_field_name("operators") if test is not None else None
        if len(inner) != 2 or sign is None or state.index.text(sign) != "in":
            continue
        if any(_PICKED.search(leaf.text[:400]) for leaf in program.leaves(state.at(inner[1]))):
            return True
    return False


def _looks_up_token(program: Program, state: State) -> bool:
    """Whether *state* looks up headers of a list, the token among them: ``{k: sent[k] for k in KEPT}``."""
    clauses = parts(state.node)
    taken = [each.child_by_field_name("right") for each in clauses if each.type == "for_in_clause"]
    names = [leaf.text[:400] for node in taken if node is not None for leaf in program.leaves(state.at(node))]
    if not any(_PICKED.search(name) for name in names):
        return False
    pair = state.node.child_by_field_name("body")
    value = pair.child_by_field_name("value") if pair is not None else None
    call = state.index.call_at(value) if value is not None else None
    owner = value.child_by_field_name("value") if value is not None and value.type == "subscript" else None
    owner = call.receiver if call is not None and call.name == "get" else owner
    leaves = program.leaves(state.at(owner)) if owner is not None else ()
    return any(_ALL_HEADERS.search(".".join((leaf.text[:200], *leaf.steps))) for leaf in leaves)


def _owners(program: Program, state: State) -> Iterator[State]:
    """Yield *state*, or what its entries are taken from: ``headers.items()``."""
    call = program.call(state)
    owner = call.receiver if call is not None and call.name in ("items", "raw") else state.node
    if owner is not None:
        yield state.at(owner)
        yield from program.leaves(state.at(owner))


def is_all_headers(state: State) -> bool:
    """Whether *state* is all headers of a request that is being answered."""
    if state.node.type != "identifier":
        return False
    bindings = state.index.bindings(state.text, state.node.start_byte)
    if any(
        binding.value is not None and _OF_SCOPE.search(state.at(binding.value).text[:300])
        for binding in bindings
    ):
        return not state.steps
    steps = {(*binding.steps, *state.steps) for binding in bindings if binding.parameter is not None}
    if not _REQUESTS.search(state.text):
        return False
    return any(each[:1] == ("headers",) and set(each[1:]) <= {"[]"} for each in steps)


def _ready() -> dict[str, str]:
    table: dict[str, str] = douane_signatures.table(_DATA)["ready"]
    return table


def _may_be_ready(state: State) -> bool:
    """Whether *state* may be something that a framework holds ready: told by its text, without following."""
    text = state.text[:200] + "." + ".".join(state.steps)
    return any(
        word in text for word in ("token", "headers", "Headers", "request", "authInfo", ".args", ".form")
    )


def _asked(program: Program, state: State) -> str:
    """Return what the call at *state* takes out of a request: `request.headers.get("authorization")`."""
    call = program.call(state)
    if call is None or call.name not in _ASKING or call.receiver is None or not call.arguments:
        return PARAMETER if call is not None and _takes_parameters(program, state, call) else ""
    owner = state.index.text(call.receiver)[:200]
    names = [text for text in program.shapes(state.at(call.arguments[0])) if HOLE not in text]
    named = program.origins(state.at(call.receiver))
    asked_header = bool(_HEADER_OWNER.search(owner)) or any("eaders" in name for name in named)
    if not _is_of_request(program, state, call.receiver):
        return ""
    if call.name == "get" and owner in _CONTEXTS:
        return TOKEN if any(_AUTHORIZATION.match(name) for name in names) else _kept(program, names)
    if asked_header and any(_AUTHORIZATION.match(name) for name in names):
        return TOKEN
    if any(_KEY_NAME.match(name) for name in names):
        return KEY
    header = "header" in owner.lower() or call.name in ("header", "getHeader")
    asks = call.name in ("query", "param") or _holds_parameters(program, state, owner)
    return PARAMETER if asks and not header else ""


def _takes_parameters(program: Program, state: State, call: Call) -> bool:
    """Whether *call*, at *state*, takes parameters of a request, one or all, by a name that says no more."""
    if call.receiver is None and call.name in ("parse_qs", "parse_qsl"):
        given = program.tracer(lambda each: "it" if each.text == "self.path" else None)
        return any(given.reaches(state.at(node)) for node in call.arguments[:1])
    if call.receiver is None:
        event = bool(call.arguments) and state.index.text(call.arguments[0], 20) == "event"
        return call.name in _ASKING_EVENT and event
    owner = state.index.text(call.receiver, 40)
    if call.name in _ASKING_HANDLER:
        return owner in ("self", "req", "request")
    return call.name in _ASKING_WHOLE and owner in _WHOLE and not call.arguments


def _kept(program: Program, names: list[str]) -> str:
    """Return what of a request was put under one of *names* before: ``c.set("token", ...)``."""
    tracer = program.tracer(lambda each: arriving(program, each) or None)
    for index in program.indexes(program.mentioning(frozenset({b"set"}))[:_MOST_SETTING]) if names else ():
        for call in index.calls_by_name.get("set", ()):
            if call.receiver is None or index.text(call.receiver)[:40] not in _CONTEXTS:
                continue
            given = [index.text(node)[:200] for node in call.arguments]
            if len(given) == 2 and given[0].strip("'\"`") in names and not _KEPT.search(given[1]):
                for trace in tracer.trace(State(index, call.arguments[1])):
                    return trace.what
    return ""


def _holds_parameters(program: Program, state: State, owner: str) -> bool:
    """Whether the call at *state* is made on the parameters of a request, spelled *owner* there."""
    call = program.call(state)
    if call is None or call.receiver is None or _PARAMETER_STEPS.search(owner):
        return call is not None
    is_name = call.receiver.type == "identifier"
    meant = program.leaves(state.at(call.receiver)) if is_name else ()
    spelled = [".".join((leaf.text[:120], *leaf.steps)) for leaf in meant]
    for each in state.index.bindings(owner, call.receiver.start_byte) if is_name else ():
        spelled += [state.index.text(each.value, 120)] if each.value is not None else []
    return any(_PARAMETER_STEPS.search(text) or _PARSED.search(text) for text in spelled)


def _is_of_request(program: Program, state: State, node: Node) -> bool:
    """Whether *node*, a chain of members, begins at a handler's parameter, or at a framework's request."""
    root = node
    for _ in range(12):
        inner = (
            root.child_by_field_name("object")
            or root.child_by_field_name("function")
            or root.child_by_field_name("value")
        )
        if inner is None:
            break
        root = inner
    if root.type == "this" or state.index.text(root) == "self":
        return bool(re.search(r"\bheaders\b", state.index.text(node)[:200]))
    bindings = state.index.bindings(state.index.text(root), root.start_byte)
    if any(binding.parameter is not None for binding in bindings):
        return True
    if any(binding.value is not None for binding in bindings):
        return any(
            arriving_object(program, state.at(binding.value, binding.steps))
            for binding in bindings
            if binding.value
        )
    if root.type == "new_expression" and _ADDRESS_OF_REQUEST.match(state.index.text(root)[:200]):
        return True
    owner = ".".join(program.origins(state.at(node)))
    return bool(
        re.search(
            r"flask\.request|get_http_headers|get_http_request|bottle\.request|quart\.request|next/headers",
            owner,
        )
    )


def arriving_object(program: Program, state: State) -> bool:
    """Whether *state* is (a part of) a request: its headers, its parameters."""
    for leaf in program.leaves(state):
        if leaf.node.type == "identifier":
            bindings = leaf.index.bindings(leaf.text, leaf.node.start_byte)
            if any(binding.parameter is not None for binding in bindings):
                return True
        if any("get_http_" in name or "flask.request" in name for name in program.origins(leaf)):
            return True
    return bool(_FROM_REQUEST.search(state.text[:400]))


def _bound(state: State, binding: Binding) -> str:
    if binding.parameter is None:
        return ""
    function, parameter = binding.parameter
    steps = ".".join(step for step in (*binding.steps, *state.steps) if step not in ("[]", "?"))
    if _REQUESTS.search(state.text) or (not parameter.name and steps):
        if _TOKEN_STEPS.search(steps):
            return TOKEN
        if _KEY_STEPS.search(steps):
            return KEY
        if _PARAMETER_STEPS.search(steps):
            return PARAMETER
    if state.index.module.language.is_python:
        return _of_endpoint(state.index, function, parameter.name, binding.node, steps)
    return ""


def _of_endpoint(index: Index, function: Function, name: str, node: Node, steps: str) -> str:
    """Return what a parameter that the framework fills is: `authorization: str = Header()`."""
    around = node.parent
    text = (
        index.text(around)[:300]
        if around is not None and around.type.startswith(("typed", "default"))
        else ""
    )
    if re.search(r"HTTPAuthorizationCredentials|OAuth2PasswordBearer|oauth2_scheme", text):
        return TOKEN
    if re.search(r"\bHeader\s*\(|\bHeader\b", text):
        return (
            TOKEN
            if name.lower() == "authorization"
            else KEY
            if _KEY_NAME.match(name.replace("_", "-"))
            else ""
        )
    if (
        is_endpoint(index, function)
        and name not in ("self", "request", "req", "ctx", "response")
        and "Depends" not in text
    ):
        return KEY if _KEY_NAME.match(name) and not steps else PARAMETER
    return ""


def is_asked_of_others(program: Program, state: State) -> bool:
    """Whether the call at *state* asks another machine: what it gives back is not what it was given."""
    call = program.call(state)
    if call is None:
        return False
    if catalogue("code/network.toml", "send", "receive").is_call(program, state) is not None:
        return True
    if call.name not in ("get", "post", "put", "patch", "delete", "request", "stream"):
        return False
    return bool(call.keywords) or any(node.type == "object" for node in call.arguments[1:])


def is_endpoint(index: Index, function: Function) -> bool:
    """Whether *function* is registered as the handler of a route by a decorator."""
    around = function.node.parent
    if around is None or around.type != "decorated_definition":
        return False
    pattern = re.compile(
        r"^@\s*(\w+\.){0,6}(get|post|put|patch|delete|route|api_route|custom_route)\s*\(\s*[\"'f]"
    )
    return any(
        pattern.search(index.text(child)[:200]) for child in parts(around) if child.type == "decorator"
    )
