"""Calls that register something with a server, as they are met while code is evaluated."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from douane.surface.evaluating.known import Recorder
from douane.surface.evaluating.members import get
from douane.surface.evaluating.values import (
    UNDEFINED,
    Class,
    Function,
    Native,
    Object,
    Opaque,
    Value,
)

if TYPE_CHECKING:
    from douane.surface.evaluating.conditions import Condition
    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Place

METHODS = frozenset(
    {
        "registerTool",
        "registerAppTool",
        "registerToolTask",
        "tool",
        "addTool",
        "addTools",
        "prompt",
        "registerPrompt",
        "addPrompt",
        "resource",
        "registerResource",
        "registerAppResource",
        "addResource",
        "addResourceTemplate",
        "setRequestHandler",
    }
)
TOOL_METHODS = frozenset(
    {"registerTool", "registerAppTool", "registerToolTask", "tool", "addTool", "addTools"}
)
CALLBACKS = frozenset({"tool", "prompt", "resource"})
_UNDOING = frozenset({"disable", "remove"})
_MARK = "registered#"
MAX_RECORDS = 20_000
MAX_IDLE = 60_000  # steps from one registration to the next
MAX_IDLE_LONGER = 120_000  # where no tool was found with fewer


@dataclass(slots=True)
class Record:
    """One call: what registers how with which arguments, and the conditions met before it.

    `inner` are the conditions within the function that holds the call, `outer` those of its callers.
    """

    method: str
    arguments: list[Value]
    place: Place
    inner: tuple[str, ...] = ()
    outer: tuple[str, ...] = ()
    disabled: bool = False


@dataclass(slots=True)
class Records(Recorder):
    """Keeps what is registered; `roots` tells for a call which function holds it.

    `idle` are the steps from one registration to the next.
    """

    roots: dict[int, int] = field(default_factory=dict)
    idle: int = MAX_IDLE
    records: list[Record] = field(default_factory=list)
    servers: list[tuple[list[Value], Place]] = field(default_factory=list)

    def registered(
        self, machine: Machine, owner: Value, name: str, arguments: list[Value], place: Place
    ) -> Value | None:
        """Keep a call of a registering method on something that may be a server."""
        if name in _UNDOING and isinstance(owner, Opaque) and owner.name.startswith(_MARK):
            self.records[int(owner.name.removeprefix(_MARK))].disabled = True
            return owner
        if name not in METHODS or not _may_serve(machine, owner, name, place):
            return None
        if name in CALLBACKS and not (len(arguments) > 1 and _is_callable(arguments[-1])):
            return None
        if len(self.records) >= MAX_RECORDS or not arguments:
            return None
        inner, outer = self._split(machine.conditions, machine.running, place)
        self.records.append(Record(name, arguments, place, inner, outer))
        machine.shorten(self.idle)
        return Opaque(place, f"{_MARK}{len(self.records) - 1}")

    def _split(
        self, conditions: list[Condition], running: list[int], place: Place
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        node = place.node
        root = self.roots.get(node.id, 0) if node is not None else 0
        level = running.index(root) if root in running else -1
        inner = tuple(dict.fromkeys(str(item) for item in conditions if item.level > level))
        outer = tuple(dict.fromkeys(str(item) for item in conditions if item.level <= level))
        return inner, outer

    def server(self, arguments: list[Value], place: Place) -> None:
        """Keep the arguments with which a server is made."""
        if arguments:
            self.servers.append((arguments, place))


def _is_callable(value: Value) -> bool:
    return value is UNDEFINED or isinstance(value, Function | Native | Opaque | Class)


def _may_serve(machine: Machine, owner: Value, name: str, place: Place) -> bool:
    """Whether *owner* may be a server: not if its class or object defines the method itself."""
    if isinstance(owner, Opaque):
        return True
    if not isinstance(owner, Object):
        return False
    return isinstance(get(machine, owner, name, place), Opaque)
