"""Routes for debugging and administration, and whether anything asks who calls them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._catalogue import catalogue
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._guards import guards_in, is_guarded
from douane.detectors._listeners import only_local
from douane.detectors._settings import asked_for
from douane.detectors._verifiers import Weakness, table
from douane.model import Severity
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.detectors._flow.index import Call

_METHODS = frozenset({"get", "post", "put", "delete", "patch", "all", "route", "use"})
_REGISTER = frozenset(
    {
        "Route",
        "Mount",
        "add_get",
        "add_post",
        "add_route",
        "add_api_route",
        "add_url_rule",
        "custom_route",
        "api_route",
        "websocket",
    }
)
_ROUTER = re.compile(r"(?i)(app|router|server|api|routes|mcp|web|bp|blueprint|express|\(\))$")
_GUARD = re.compile(
    r"(?i)auth|guard|token|jwt|bearer|api_?key|require|protect|verify|permission|admin_only|login|session|Depends|Security|localhost|loopback|remote_?addr|client\.host|req\.ip"
)
_EVERYWHERE = re.compile(r"(?i)auth|guard|token|jwt|bearer|api_?key|protect|verify|login")
_ANSWERS = frozenset({"path", "endpoint", "view_func", "handler", "app", "methods", "name"})
_WEIGHTY = re.compile(
    r"process\.env(?!\.\w)|os\.environ(?![.\[])|dict\(os\.environ\)"
    r"|(?i:\b_?(secrets?|tokens?|sessions?|passw\w*|credentials?|config|settings|execute|delete|clear|shutdown|users?|keys))\b"
)


class Routes:
    """Judges the routes of one package; what guards all of them is looked for once."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._others: bool | None = None
        self._everywhere: bool | None = None
        self._local: bool | None = None

    def unguarded(self, index: Index) -> Iterator[Weakness]:
        """Yield the routes in the file of *index* that are for few and open to all."""
        for call, path in self._registered(index):
            if not re.search(table()["route"], path) or self._is_guarded(index, call):
                continue
            if self._guarded_everywhere():
                continue
            state = State(index, call.node)
            weighty = self._is_weighty(index, call)
            serious = self._others_are_guarded() or (weighty and not self._is_local())
            severity = Severity.MEDIUM if serious and not asked_for(self._program, state) else Severity.LOW
            yield Weakness(
                state, f"the route {path[:60].replace(HOLE, '…')} does not ask who calls it", severity
            )

    def _registered(self, index: Index) -> Iterator[tuple[Call, str]]:
        for name in sorted(_METHODS | _REGISTER):
            for call in index.calls_by_name.get(name, ()):
                if not call.arguments and "path" not in call.keywords:
                    continue
                if name in _METHODS and not self._is_router(index, call):
                    continue
                first = call.keywords.get("path") or call.arguments[0]
                for text in self._program.shapes(State(index, first))[:1]:
                    if text.startswith("/"):
                        yield call, text

    def _is_router(self, index: Index, call: Call) -> bool:
        if call.receiver is None or not _ROUTER.search(index.text(call.receiver)[-60:]):
            return False
        handlers = [
            each
            for each in call.arguments[1:]
            if each.type in (*FUNCTIONS, "identifier", "member_expression", "call_expression", "attribute")
        ]
        decorates = call.node.parent is not None and call.node.parent.type == "decorator"
        return decorates or bool(handlers)

    def _is_guarded(self, index: Index, call: Call) -> bool:
        """Whether the call names something that asks, or what it registers asks by itself."""
        decorates = call.node.parent is not None and call.node.parent.type == "decorator"
        between = call.arguments[1:] if decorates else call.arguments[1:-1]
        options = [node for name, node in call.keywords.items() if name not in _ANSWERS]
        if any(_GUARD.search(index.text(node)[:300]) for node in (*between, *options)):
            return True
        between = [*call.arguments[1:], *call.keywords.values()]
        for handler in self._handlers(index, call, between):
            text = handler.index.text(handler.node)[:20_000]
            if guards_in(handler.index, handler.node) or re.search(table()["asks"], text):
                return True
        around = (
            call.node.parent.parent
            if call.node.parent is not None and call.node.parent.type == "decorator"
            else None
        )
        return around is not None and any(
            _GUARD.search(index.text(child)[:300])
            for child in parts(around)
            if child.type == "decorator" and not _inside(call.node, child)
        )

    def _handlers(self, index: Index, call: Call, given: list[Node]) -> Iterator[State]:
        for node in given:
            for leaf in self._program.leaves(State(index, node)):
                if leaf.node.type in FUNCTIONS:
                    yield leaf
        around = call.node.parent
        if around is not None and around.type == "decorator" and around.parent is not None:
            definition = around.parent.child_by_field_name("definition")
            if definition is not None:
                yield State(index, definition)

    def _is_weighty(self, index: Index, call: Call) -> bool:
        """Whether what answers starts programs, runs code, or gives the environment away."""
        given = [*call.arguments[1:], *call.keywords.values()]
        starts = catalogue("code/execution.toml", "start", "evaluate")
        for handler in self._handlers(index, call, given):
            text = handler.index.text(handler.node)[:20_000]
            if _WEIGHTY.search(text):
                return True
            for entry, made in starts.named_calls(self._program, (handler.index.path,)):
                if _inside(made.node, handler.node) and not entry.facts.get("loads"):
                    return True
        return False

    def _is_local(self) -> bool:
        if self._local is None:
            self._local = only_local(self._program)
        return self._local

    def _others_are_guarded(self) -> bool:
        if self._others is None:
            self._others = is_guarded(self._program)
        return self._others

    def _guarded_everywhere(self) -> bool:
        """Whether something that asks stands in front of every route."""
        if self._everywhere is None:
            self._everywhere = any(
                self._guards_all(index) for index in self._program.indexes(self._serving())
            )
        return self._everywhere

    def _serving(self) -> tuple[str, ...]:
        words = frozenset(
            {
                b"use",
                b"add_middleware",
                b"Middleware",
                b"middleware",
                b"before_request",
                b"addHook",
                b"middlewares",
                b"dependencies",
            }
        )
        return tuple(
            path for path in self._program.mentioning(words) if len(self._program.source(path)) < 1 << 20
        )

    def _guards_all(self, index: Index) -> bool:
        for name in ("use", "add_middleware", "Middleware", "addHook", "register"):
            for call in index.calls_by_name.get(name, ()):
                first = index.text(call.arguments[0])[:200] if call.arguments else ""
                narrow = first.startswith(("'/", '"/', "`/")) and len(first) > 3
                function = [node for node in call.arguments if node.type in FUNCTIONS]
                named = " ".join(
                    index.text(node)[:200] for node in call.arguments if node.type not in FUNCTIONS
                )
                if not narrow and (
                    _EVERYWHERE.search(named) or any(guards_in(index, node) for node in function)
                ):
                    return True
        for each in index.functions:
            around = each.node.parent
            if around is not None and around.type == "decorated_definition":
                head = index.text(around)[:200]
                if re.match(
                    r"@\w+(\.\w+)*\.(middleware|before_request|before_app_request)\b", head
                ) and guards_in(index, each.node):
                    return True
        return any(
            "dependencies" in call.keywords
            for name in ("FastAPI", "APIRouter")
            for call in index.calls_by_name.get(name, ())
        )


def _inside(inner: Node, outer: Node) -> bool:
    return outer.start_byte <= inner.start_byte and inner.end_byte <= outer.end_byte
