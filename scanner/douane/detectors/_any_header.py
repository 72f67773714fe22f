"""Any header or cookie of a request, whatever its name: who sends a request chooses what stands in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors import _incoming as incoming

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.detectors._flow.index import Binding

HEADER = "a header"
_HELD = re.compile(r"(^|\.)(raw_?headers|rawHeaders|headers|headersDistinct|cookies)(\.|$)")
_OWNER = re.compile(r"\b(raw_?)?(headers|cookies)\b|\bget_http_headers\b", re.IGNORECASE)
_REQUESTS = re.compile(
    r"^_?(req|request|ctx|c|context|info|r|handler|scope|conn|connection|ws|websocket|self|this)$|[rR]equest$"
)
_ASKING = frozenset({"get", "header", "getHeader", "getlist", "getAll", "pop", "getCookie", "get_cookie"})
_OF_SCOPE = re.compile(
    r"""\bscope(\[|\.get\()\s*["']headers\b|\b(req|request)\.(raw_?)?(headers|cookies)\b"""
)
_ENVIRON = re.compile(r"""\benviron(\.get\(|\[)\s*["']HTTP_\w""")


def header_of(program: Program, state: State) -> str:
    """Return `HEADER` where *state* is a header or cookie of the request that is answered, else nothing."""
    if _ENVIRON.match(state.text[:80]):
        return HEADER
    if program.call(state) is not None:
        return HEADER if _is_asked(program, state) else ""
    if state.node.type not in ("identifier", "shorthand_property_identifier", "this"):
        return ""
    bound = state.index.bindings(state.text, state.node.start_byte)
    return HEADER if any(_is_held(state, each) for each in bound) else ""


def _is_asked(program: Program, state: State) -> bool:
    """Whether the call at *state* asks a request for a header: ``req.get("x-trace")``."""
    call = program.call(state)
    owner = state.index.text(call.receiver, 200) if call is not None and call.receiver is not None else ""
    if call is None or call.name not in _ASKING or not owner:
        return False
    asks = call.name in ("header", "getHeader", "getCookie", "get_cookie") or _OWNER.search(owner)
    root = re.split(r"[.\[(?]", owner, maxsplit=1)[0]
    return bool(asks and _REQUESTS.search(root)) or _is_of_request(program, state)


def _is_of_request(program: Program, state: State) -> bool:
    """Whether the call at *state* asks what is made of all headers: ``dict(scope["headers"])``."""
    call = program.call(state)
    if call is None or call.receiver is None:
        return False
    owner = state.at(call.receiver)
    if call.receiver.type != "identifier":
        return _OWNER.search(owner.text[:200]) is not None and incoming.arriving_object(program, owner)
    bound = state.index.bindings(owner.text, call.receiver.start_byte)
    texts = [state.index.text(each.value, 200) for each in bound if each.value is not None]
    return any(_OF_SCOPE.search(text) for text in texts)


def _is_held(state: State, binding: Binding) -> bool:
    """Whether *state*, bound by *binding*, is taken out of the headers of a request that is handed over."""
    if binding.parameter is None or not _REQUESTS.search(binding.parameter[1].name or "req"):
        return False
    steps = ".".join(step for step in (*binding.steps, *state.steps) if step not in ("[]", "?"))
    return _HELD.search(steps) is not None
