"""Parts of HTTP requests: what the functions of web frameworks are handed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.index import CLASSES
from douane.detectors._flow.state import State
from douane.detectors._socket_lines import is_line

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program
    from douane.detectors._flow.index import Binding, Call, Parameter

# Parts of a request by the names that frameworks for JavaScript, and for Python, give them. What a parser of
# command lines holds under such a name, `ctx.flags.file`, is none.
_PART = re.compile(
    r"\A(\.(req|request|raw|node|http|event))*"
    r"\.(query|body|rawBody|params|headers|cookies|url|originalUrl|nextUrl|file|files|path)(\.|$)"
)
_PART_IN_PYTHON = re.compile(
    r"\.(query_params|path_params|query|args|form|values|cookies|files|json|data|match_info|rel_url|GET|POST|view_args|headers)"
    r"(\.|$)"
)
_NAMES = frozenset({"req", "request", "c", "ctx", "_req"})
# Methods of a request that give back a part of it.
_ASKED = frozenset(
    {"json", "get_json", "query", "param", "header", "text", "form", "formData", "body", "parseBody", "post"}
)
_FRAMEWORKS = frozenset(
    {"fastapi", "flask", "starlette", "sanic", "quart", "bottle", "litestar", "aiohttp", "django"}
)
# What a handler is handed beside the request, and what it is called where it is handed nothing else.
_BESIDE = frozenset({"res", "response", "reply", "resp", "_res", "rep", "h", "next", "done"})
_ALONE = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "fetch", "loader", "action"})
_MOUNTING = frozenset(
    {"get", "post", "put", "patch", "delete", "all", "use", "route", "createServer", "serve", "on", "handle"}
)
_ROUTES = re.compile(r"\.(get|post|put|patch|delete|route|api_route|websocket)\s*\(")
_FREE = re.compile(r"^(Optional\[)?(str|bytes|dict|list|List|Dict|Any|UploadFile|Annotated\[str)\b|\bstr\b")
_TYPED = frozenset({"required_parameter", "optional_parameter", "typed_parameter", "typed_default_parameter"})
_REQUEST = re.compile(r":\s*(\w{1,30}\.)?(\w{0,20}Request|IncomingMessage|Context|NextApiRequest)\b")
_LONGEST = 120  # bytes of a parameter with its type
_SERVED = re.compile(r"\b(BaseHTTP|SimpleHTTP)RequestHandler\b")
_OF_SELF = frozenset({"path", "headers", "rfile"})
# What an ASGI application is handed, and the parts of it that the client fills in.
_CONSTANTS = frozenset({"string", "number", "integer", "float", "true", "false", "null", "none", "undefined"})
_ASGI = frozenset({"scope", "receive", "send"})
_OF_SCOPE = re.compile(r"headers|query_string|path|raw_path")
_WSGI = frozenset({"environ", "start_response"})
_OF_ENVIRON = re.compile(r"HTTP_\w+|QUERY_STRING|PATH_INFO|wsgi\.input|wsgi")
_OF_APPLICATION: dict[str, tuple[frozenset[str], re.Pattern[str]]] = {
    "scope": (_ASGI, _OF_SCOPE),
    "environ": (_WSGI, _OF_ENVIRON),
}
# A request that an application makes of what it is handed: ``Request(scope, receive)``.
_MADE = re.compile(r"(\w{1,40}\.){0,4}(Request|HTTPConnection|WebSocket)\(\s*(\w{1,40}\.)?(scope|environ)\b")
_OF_RECEIVED = frozenset({"body", "text", "bytes"})


def is_part(program: Program, state: State, binding: Binding) -> bool:
    """Whether the name at *state*, bound by *binding*, is a part of a request."""
    if binding.origin is not None:
        origin, taken = binding.origin
        of_framework = origin.split(".")[0] in _FRAMEWORKS and taken == ("request",)
        return of_framework and bool(_PART_IN_PYTHON.search("".join(f".{step}" for step in state.steps)))
    if binding.parameter is None:
        return False
    function, parameter = binding.parameter
    if parameter.position == -1:
        return _is_of_served(state, function)
    filled = _OF_APPLICATION.get(state.text)
    if filled is not None and filled[0].issubset(each.name for each in function.parameters):
        return state.steps[:1] != () and filled[1].fullmatch(state.steps[0]) is not None
    steps = "".join(f".{step}" for step in (*binding.steps, *state.steps))
    part = _PART_IN_PYTHON if state.index.module.language.is_python else _PART
    if part.search(steps) and _is_request(state.index, parameter, state.text, function):
        return _is_handler(program, state.index, function)
    return _is_routed(program, state.index, function, parameter) or is_line(
        program, state.index, function, parameter
    )


def _is_request(index: Index, parameter: Parameter, name: str, function: Function) -> bool:
    """Whether *parameter*, called *name* in *function*, is a request: by its name, its type or its place."""
    if name in _NAMES:
        return True
    typed = parameter.node.parent
    if typed is not None and typed.type in _TYPED and _REQUEST.search(index.text(typed, _LONGEST)):
        return True
    return parameter.position == 0 and _is_routed_by_path(index, function)


def _is_routed_by_path(index: Index, function: Function) -> bool:
    """Whether *function* stands where a server is made, or a path gets its handler."""
    listed = function.node.parent
    call = index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
    if call is None or function.node not in call.arguments:
        return False
    if call.name == "createServer":
        return True
    first = index.text(call.arguments[0], _LONGEST).strip("\"'`")
    return call.name in _MOUNTING and (first.startswith("/") or (call.name == "on" and first == "request"))


def _is_handler(program: Program, index: Index, function: Function) -> bool:
    """Whether *function*, which has a request among its parameters, is called by a web framework."""
    if index.module.language.is_python:
        of_web = not _FRAMEWORKS.isdisjoint(program.imports(index.path))
        return of_web and not _is_handed(program, index, function)
    names = {parameter.name for parameter in function.parameters}
    if function.parameters and function.parameters[0].position == 0 and not names.isdisjoint(_BESIDE):
        return not _is_handed(program, index, function)
    return function.name in _ALONE or _is_mounted(index, function)


def _is_handed(program: Program, index: Index, function: Function) -> bool:
    """Whether a call of *function* hands over anything but what is written out there: no request is that."""
    made = ((each, program.call(each)) for each in program.callers(index, function))
    given = (
        each.at(node)
        for each, call in made
        if call is not None
        for node in (*call.arguments, *call.keywords.values())
    )
    return any(each.node.type not in _CONSTANTS and not _is_made(program, each) for each in given)


def _is_made(program: Program, state: State) -> bool:
    """Whether *state* is a request that the application itself made of what its server handed over."""
    leaves = program.leaves(state)
    return bool(leaves) and all(not leaf.steps and _MADE.match(leaf.text[:200]) for leaf in leaves)


def _is_mounted(index: Index, function: Function) -> bool:
    """Whether *function* stands where a route is declared: ``app.get("/x", (c) => ...)``."""
    listed = function.node.parent
    if listed is None or listed.type != "arguments" or listed.parent is None:
        return False
    call = index.call_at(listed.parent)
    return call is not None and call.name in _MOUNTING and call.receiver is not None


def is_asked(program: Program, state: State, call: Call) -> bool:
    """Whether *call*, at *state*, asks a request for a part of it: ``await request.json()``."""
    if call.receiver is None:
        received = call.name == "receive" and not _OF_RECEIVED.isdisjoint(state.steps)
        return received and _is_of_application(state)
    if call.name not in _ASKED:
        return call.name == "get" and _asks_environ(state, call)
    owner = call.receiver
    if owner.type in ("member_expression", "attribute") and state.index.text(owner)[-4:] in (".req", "uest"):
        owner = owner.child_by_field_name("object") or owner
    if owner.type != "identifier" or state.index.text(owner) not in _NAMES:
        return False
    return any(
        _is_requests(program, state, each)
        for each in state.index.bindings(state.index.text(owner), owner.start_byte)
    )


def _is_requests(program: Program, state: State, binding: Binding) -> bool:
    """Whether *binding* makes the name that is asked at *state* a request."""
    if binding.origin is not None:
        return binding.origin[0].split(".")[0] in _FRAMEWORKS
    if binding.parameter is not None:
        function, parameter = binding.parameter
        tool = program.is_tool_input(state.index, parameter)
        return not tool and _is_handler(program, state.index, function)
    made = state.index.text(binding.value, 200) if binding.value is not None and not binding.steps else ""
    return _MADE.match(made) is not None


def _is_of_application(state: State) -> bool:
    """Whether the ASGI application around *state* is called with what is named there: ``await receive()``."""
    here = state.index.enclosing(state.node.start_byte)
    while here is not None:
        if _ASGI.issubset(each.name for each in here.parameters):
            return True
        here = here.parent
    return False


def _asks_environ(state: State, call: Call) -> bool:
    """Whether *call*, at *state*, asks what a WSGI application is handed for a part of the request."""
    if call.receiver is None or state.index.text(call.receiver, 20) != "environ":
        return False
    asked = state.index.text(call.arguments[0], 60).strip("\"'") if call.arguments else ""
    handed = (each.parameter for each in state.index.bindings("environ", state.node.start_byte))
    of_wsgi = any(
        each is not None and _WSGI.issubset(one.name for one in each[0].parameters) for each in handed
    )
    return of_wsgi and _OF_ENVIRON.fullmatch(asked) is not None


def _is_of_served(state: State, function: Function) -> bool:
    """Whether ``self`` at *state* is a handler of the standard library's server, asked for the request."""
    if function.owner is None or state.steps[:1] == () or state.steps[0] not in _OF_SELF:
        return False
    return any(_SERVED.search(state.index.text(base)) for base in function.owner.bases)


def _is_routed(program: Program, index: Index, function: Function, parameter: Parameter) -> bool:
    """Whether a web framework for Python fills *parameter*: its function is decorated with a route."""
    around = function.node.parent
    if around is None or around.type != "decorated_definition":
        return False
    if _FRAMEWORKS.isdisjoint(program.imports(index.path)):
        return False
    routed = (_ROUTES.search(index.text(each)[:300]) for each in around.children if each.type == "decorator")
    return any(routed) and _is_free(program, index, parameter.node)


def _is_free(program: Program, index: Index, node: Node) -> bool:
    typed = node.parent
    if typed is None or typed.type not in ("typed_parameter", "typed_default_parameter"):
        return index.text(node) not in _NAMES and "Depends" not in (index.text(typed)[:200] if typed else "")
    kind = typed.child_by_field_name("type")
    if kind is None or "Depends" in index.text(typed)[:300]:
        return False
    if _FREE.search(index.text(kind)):
        return True
    inner = kind.named_children[0] if kind.named_children else kind
    if inner.type != "identifier":
        return False
    return any(leaf.node.type in CLASSES for leaf in program.leaves(State(index, inner)))
