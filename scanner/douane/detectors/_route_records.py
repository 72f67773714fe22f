"""What routes do for whoever is signed in: hand out any record, write any field, change things on a GET."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._guards import readable
from douane.detectors._handlers import called_within, is_vendored
from douane.detectors._inputs import REQUEST, Inputs
from douane.detectors._places import is_aside
from douane.detectors._routed import ROUTES, Route, routes
from douane.detectors._verifiers import DATA, Weakness
from douane.syntax.walking import ancestors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_UNASKED = "a route hands out a record by the number that is asked for, and does not ask whose it is"
_FIELDS = (
    "whoever asks names the fields of a record that are set, also those that say what somebody may or owns"
)
_BY_GET = (
    "a route that is asked by GET changes something for whoever is known by a cookie: any page can ask it"
)
_LONGEST = 4_000  # characters of a function
_MOST_CALLS, _MOST_MEANT, _DEEPEST = 20, 2, 2  # calls of one function that are followed, and how deep
_UPDATES = 200  # calls of one file that set fields


class RouteRecords:
    """Judges the routes of one package; whether it knows its users is looked for once."""

    def __init__(self, program: Program) -> None:
        self._program = program
        table = douane_signatures.table(DATA)["routed"]
        self._told = {name: re.compile(text) for name, text in table.items() if isinstance(text, str)}
        self._updates: dict[str, int] = table["updates"]
        self._inputs = Inputs(program)

    def concern(self, source: bytes) -> bool:
        """Whether the file *source* declares routes."""
        return ROUTES.search(source) is not None

    def weak(self, index: Index) -> Iterator[Weakness]:
        """Yield what the routes in the file of *index* do for anybody who is signed in."""
        if not self.concern(index.module.source) or not self._knows_users:
            return
        for each in routes(self._program, index):
            if self._hands_out(each):
                yield Weakness(each.at, _UNASKED)
            if self._by_cookie and self._changes(each):
                yield Weakness(each.at, _BY_GET)
        yield from self._assigned(index)

    @cached_property
    def _own(self) -> tuple[str, ...]:
        return tuple(path for path in readable(self._program) if not is_aside(path) and not is_vendored(path))

    def _holds(self, name: str) -> bool:
        pattern = re.compile(self._told[name].pattern.encode())
        return any(self._program.holds(path, pattern) for path in self._own)

    @cached_property
    def _knows_users(self) -> bool:
        return self._holds("identity")

    @cached_property
    def _by_cookie(self) -> bool:
        """Whether callers are known by a cookie that browsers send along, and no token is asked for."""
        return self._holds("cookie") and not self._holds("second")

    @cached_property
    def _has_ranks(self) -> bool:
        return self._holds("ranked")

    # --- records -----------------------------------------------------------------------------------------

    def _hands_out(self, route: Route) -> bool:
        """Whether *route* takes a personal record by a number of its path, and nobody asks whose it is."""
        placed = self._told["placed"].search(route.path)
        if placed is None or not self._told["personal"].search(route.path):
            return False
        near = called_within(
            self._program,
            route.index,
            route.function,
            deepest=_DEEPEST,
            most_calls=_MOST_CALLS,
            most_meant=_MOST_MEANT,
        )
        said = "\n".join(where.text(each.node, _LONGEST) for where, each in near)
        if self._told["who"].search(said) or self._told["may"].search(f"{said}\n{route.head}"):
            return False
        return self._told["looks_up"].search(said) is not None

    # --- fields ------------------------------------------------------------------------------------------

    def _assigned(self, index: Index) -> Iterator[Weakness]:
        """Yield where all of a body becomes the fields of a record, where records say who may what."""
        if not self._has_ranks:
            return
        tracer = self._program.tracer(self._inputs.source)
        named = (
            (position, call)
            for name, position in self._updates.items()
            for call in index.calls_by_name.get(name, ())
        )
        for position, call in self._program.bounded(named, _UPDATES, index.path):
            given = call.arguments[position] if len(call.arguments) > position else None
            if given is None or call.receiver is None:
                continue
            if self._told["no_record"].search(index.text(call.receiver, 60)):
                continue
            traces = (trace for node in _spread(index, given) for trace in tracer.trace(State(index, node)))
            if any(trace.what == REQUEST and _is_whole(trace.at) for trace in traces):
                yield Weakness(State(index, call.node), _FIELDS)
        yield from self._set_one_by_one(index)

    def _set_one_by_one(self, index: Index) -> Iterator[Weakness]:
        """Yield ``for name, value in body.items(): setattr(user, name, value)``."""
        tracer = self._program.tracer(self._inputs.source)
        for call in index.calls_by_name.get("setattr", ()):
            loop = next((each for each in ancestors(call.node) if each.type == "for_statement"), None)
            taken = loop.child_by_field_name("right") if loop is not None else None
            if len(call.arguments) != 3 or taken is None or call.arguments[1].type != "identifier":
                continue
            around = index.text(loop, _LONGEST) if loop is not None else ""
            listed = re.search(
                rf"\b{re.escape(index.text(call.arguments[1], 60))}\s+(not\s+)?in\b",
                around[around.find(":") :],
            )
            if listed is None and any(trace.what == REQUEST for trace in tracer.trace(State(index, taken))):
                yield Weakness(State(index, call.node), _FIELDS)

    # --- changes -----------------------------------------------------------------------------------------

    def _changes(self, route: Route) -> bool:
        """Whether *route* is asked by GET, and changes a record that is kept."""
        if route.methods != {"GET"} or self._told["by_protocol"].search(route.path):
            return False
        said = route.text(_LONGEST)
        return self._told["changes"].search(said) is not None


def _spread(index: Index, node: Node) -> list[Node]:
    """Return *node*, or what is spread into the object that it is: ``{ $set: { ...req.body } }``."""
    if node.type not in ("object", "dictionary"):
        return [node]
    found: list[Node] = []
    for child in node.named_children:
        value = child.child_by_field_name("value") if child.type == "pair" else None
        named = child.child_by_field_name("key")
        key = index.text(named, 20).strip("'\"") if named is not None else ""
        if child.type in ("spread_element", "dictionary_splat"):
            found += child.named_children[:1]
        elif value is not None and key in ("$set", "data", "values"):
            found += _spread(index, value)
    return found


def _is_whole(state: State) -> bool:
    """Whether *state* is a body as a whole, and not one of its fields."""
    text = ".".join((state.text[:80], *state.steps))
    return (
        re.search(r"(^|\.)(body|json\(\)|get_json\(\)|form|data|json)(\.\[\]|\.\?)*$|^\w+$", text) is not None
    )
