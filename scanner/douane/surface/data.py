"""Values of evaluated code as JSON."""

from __future__ import annotations

from douane.model import Json
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Class,
    Function,
    Keyed,
    Maybe,
    Native,
    Object,
    Opaque,
    Text,
    Value,
    is_set,
    plain,
    usual,
)
from douane.syntax import Place

MAX_DEPTH = 60
MISSING = object()
"""What stands for a value that is not known, or is no JSON."""


class Reading:
    """Reads values as JSON; parts that are computed at run time are noted in `holes`."""

    def __init__(self) -> None:
        self.holes: list[Place] = []
        self.given = False  # a part is what an unknown caller hands over

    def hole(self, value: Value) -> None:
        """Note that *value* is computed at run time."""
        if isinstance(value, Opaque):
            self.given = self.given or value.given
            if value.place is not None:
                self.holes.append(value.place)
        elif isinstance(value, Place):
            self.holes.append(value)

    def json(self, value: Value, depth: int = MAX_DEPTH) -> Json | object:
        """Return *value* as JSON, or MISSING."""
        if isinstance(value, Text):
            self.holes.extend(value.holes)
            return str(value)
        if isinstance(value, str | int | float | bool) or value is None:
            return value
        if isinstance(value, Array) and depth > 0:
            return self._items(value, depth)
        if isinstance(value, Object) and depth > 0:
            return self._members(value, depth)
        if isinstance(value, Opaque):
            self.hole(value)
            return self.json(usual(value), depth - 1) if is_set(value) and depth > 0 else MISSING
        return MISSING

    def _items(self, value: Array, depth: int) -> Json:
        found: list[Json] = []
        for item in value.items:
            held = self.json(plain(item), depth - 1)
            if held is not MISSING:
                found.append(held)  # type: ignore[arg-type]
        if value.open is not None:
            self.holes.append(value.open)
        return found

    def _members(self, value: Object, depth: int) -> Json:
        found: dict[str, Json] = {}
        for key, item in value.members.items():
            if is_behaviour(plain(item)):
                continue
            held = self.json(plain(item), depth - 1)
            if held is not MISSING:
                found[key] = held  # type: ignore[assignment]
            if isinstance(item, Maybe) and value.place is not None:
                self.holes.append(value.place)
        if value.open is not None:
            self.holes.append(value.open)
        return found


def is_behaviour(value: Value) -> bool:
    """Whether *value* is code or nothing, which no JSON holds."""
    return value is UNDEFINED or isinstance(value, Function | Class | Native | Keyed)
