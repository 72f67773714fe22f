"""Routes of a package over HTTP: by which method and path which function answers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.detectors._flow import HOLE, State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from douane.detectors._flow import Function, Index, Program
    from douane.detectors._flow.index import Call

ROUTES = re.compile(
    rb"\b\w{1,30}\.(get|post|put|patch|delete|all|route|add_get|add_post|add_route)\s*[(]\s*[\"'`]/"
    rb"|\bRoute\(\s*[\"']/|\bweb\.(get|post|put|patch|delete)\("
)
"""What a file looks like that declares routes."""
_METHODS = ("get", "post", "put", "patch", "delete", "all", "route", "api_route")
_ADDED = ("add_get", "add_post", "add_put", "add_patch", "add_delete", "add_route", "add_api_route", "Route")
_NAMED = re.compile(r"[\"'](GET|POST|PUT|PATCH|DELETE)[\"']")
_ROUTER = re.compile(
    r"(?i)(app|router|server|api|routes|web|bp|blueprint|express|fastify|hono|koa|mcp|\(\))$"
)
_MOST_ROUTES = 120  # of one file
_LONGEST = 400  # characters of what declares one


@dataclass(frozen=True, slots=True, eq=False)
class Route:
    """A route: its methods (empty: any), its path, who answers, and the text that declares it."""

    methods: frozenset[str]
    path: str
    index: Index
    function: Function
    head: str

    @property
    def at(self) -> State:
        """The place of the function that answers."""
        return State(self.index, self.function.node)

    def text(self, most: int) -> str:
        """Return the code that answers, up to *most* characters."""
        return self.index.text(self.function.node, most)


def routes(program: Program, index: Index) -> Iterator[Route]:
    """Yield the routes that the file of *index* declares, whose functions are known."""
    yield from program.bounded(_routes(program, index), _MOST_ROUTES, index.path)


def _routes(program: Program, index: Index) -> Iterator[Route]:
    for name in (*_METHODS, *_ADDED):
        for call in index.calls_by_name.get(name, ()):
            if not call.arguments or (
                name in _METHODS
                and (call.receiver is None or not _ROUTER.search(index.text(call.receiver, 60)))
            ):
                continue
            path = program.shapes(State(index, call.arguments[0]))[0].replace(HOLE, "")
            if not path.startswith("/"):
                continue
            for where, function in _answering(program, index, call):
                yield Route(_methods(index, name, call), path, where, function, _head(index, call))


def _answering(program: Program, index: Index, call: Call) -> Iterator[tuple[Index, Function]]:
    """Yield the function that answers what *call* declares: the last it is handed, or the one below it."""
    around = call.node.parent
    if around is not None and around.type == "decorator" and around.parent is not None:
        definition = around.parent.child_by_field_name("definition")
        function = index.function_at(definition) if definition is not None else None
        if function is not None:
            yield index, function
        return
    given = [
        *call.arguments[1:],
        *(node for key, node in call.keywords.items() if key in ("endpoint", "handler")),
    ]
    for node in reversed(given):
        for leaf in program.leaves(State(index, node)):
            function = leaf.index.function_at(leaf.node) if not leaf.steps else None
            if function is not None:
                yield leaf.index, function
                return


def _methods(index: Index, name: str, call: Call) -> frozenset[str]:
    named = call.keywords.get("methods")
    if named is not None:
        return frozenset(_NAMED.findall(index.text(named, 120)))
    if name in ("route", "Route", "api_route", "add_api_route"):
        return frozenset({"GET"})
    name = name.removeprefix("add_").upper()
    return frozenset() if name in ("ALL", "ROUTE") else frozenset({name})


def _head(index: Index, call: Call) -> str:
    """Return what declares the route, without the function: path, checks before it, what it depends on."""
    around = call.node.parent
    if around is not None and around.type == "decorator" and around.parent is not None:
        heads = (index.text(each, _LONGEST) for each in parts(around.parent) if each.type == "decorator")
        return "\n".join(heads)
    return "\n".join(index.text(each, _LONGEST) for each in call.arguments[:-1])
