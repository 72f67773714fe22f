"""Values of the evaluated code, and how its evaluation ends early."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._unfolding.scopes import Scope, Standing

MAX_TEXT = 200_000
"""Characters of one text."""
MAX_ITEMS = 50_000
"""Items of one list."""

Value = Any  # None, bool, int, float, str, bytes, list, dict, Closure, Native or a Special


class Special(Enum):
    """What is no value of the host language."""

    UNKNOWN = "unknown"
    UNDEFINED = "undefined"


UNKNOWN: Final = Special.UNKNOWN
UNDEFINED: Final = Special.UNDEFINED


class Unknowable(Exception):
    """What happens next depends on something that is not known, or takes too long to be told."""


class Thrown(Exception):
    """The evaluated code raised *value*."""

    def __init__(self, value: Value) -> None:
        super().__init__()
        self.value = value


class Leaving(Exception):
    """A loop or function is left: `kind` is ``break``, ``continue`` or ``return``."""

    def __init__(self, kind: str, value: Value = UNDEFINED) -> None:
        super().__init__()
        self.kind = kind
        self.value = value


class Closure:
    """A function of the evaluated code: where it stands, and the scope it sees."""

    __slots__ = ("node", "properties", "scope", "this")

    def __init__(self, node: Node, scope: Scope | Standing, this: Value = UNDEFINED) -> None:
        self.node = node
        self.scope = scope
        self.this = this
        self.properties: dict[str, Value] = {}


class Native:
    """A function of the language's own library: `call` takes what it is called on and its arguments."""

    __slots__ = ("call", "name")

    def __init__(self, name: str, call: Callable[[Value, list[Value]], Value]) -> None:
        self.name = name
        self.call = call


class Budget:
    """How many steps are left of all evaluation in one package, and of the answer at hand."""

    def __init__(self, whole: int) -> None:
        self.whole = whole
        self.left = 0
        self.depth = 0

    def tick(self, steps: int = 1) -> None:
        """Take *steps*; raise `Unknowable` where none are left."""
        self.left -= steps
        if self.left < 0:
            raise Unknowable


def bounded(value: Value) -> Value:
    """Return *value*; raise `Unknowable` where it has grown too large."""
    if isinstance(value, str | bytes | bytearray):
        if len(value) > MAX_TEXT:
            raise Unknowable
    elif isinstance(value, list):
        if len(value) > MAX_ITEMS:
            raise Unknowable
    elif isinstance(value, int) and not -(1 << 256) < value < 1 << 256:
        raise Unknowable
    return value
