"""Values that JavaScript code works with, known or not.

Primitive values are Python's: str, bool, int, float, None for `null`; `UNDEFINED` is JavaScript's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from douane.syntax import DYNAMIC, Place, Unknown

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.frames import Frame
    from douane.syntax import Module

UNDEFINED = Unknown.UNDEFINED
Value = Any  # one of the classes below, or a primitive


class Text(str):
    """A text of which the parts at `holes` are computed at run time; they read ``${source}`` in it.

    `absent` tells that there may be no text at all, `usual` that it is just this where nobody sets anything.
    """

    __slots__ = ("absent", "holes", "usual")
    holes: tuple[Place, ...]
    absent: bool
    usual: bool

    def __new__(
        cls, text: str, holes: tuple[Place, ...], *, absent: bool = False, usual: bool = False
    ) -> Text:
        """Return *text* with its computed parts."""
        made = super().__new__(cls, text)
        made.holes = holes
        made.absent = absent
        made.usual = usual
        return made


def holes_of(value: Value) -> tuple[Place, ...]:
    """Return the computed parts of a text."""
    return value.holes if isinstance(value, Text) else ()


@dataclass(slots=True, eq=False)
class Opaque:
    """A value that is not known.

    `name` is its dotted origin if it has one (``process.env.X``, ``some-library.member``), `place` where
    it comes from; `default` is what it is where nobody sets anything (DYNAMIC: that is not known), `other`
    what it is where somebody does, if that is known and `default` is nothing; `given`
    tells that it is what the unknown caller of a function hands over.
    """

    place: Place | None = None
    name: str = ""
    default: Value = DYNAMIC
    other: Value = DYNAMIC
    given: bool = False


@dataclass(slots=True, eq=False)
class Maybe:
    """A member of a list, map or object that is there only under `condition`."""

    value: Value
    condition: str


@dataclass(slots=True, eq=False)
class Array:
    """An array; `open` tells that unknown items may stand in it, `depth` how many conditions made it."""

    items: list[Value] = field(default_factory=list)
    depth: int = 0
    open: Place | None = None


@dataclass(slots=True, eq=False)
class Object:
    """An object or an instance of a class; `open` tells that unknown members may be in it."""

    members: dict[str, Value] = field(default_factory=dict)
    made_by: Class | None = None
    depth: int = 0
    open: Place | None = None
    place: Place | None = None
    accessors: dict[str, Function] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Keyed:
    """A `Map` or a `Set` (then keys and values are the same)."""

    entries: list[tuple[Value, Value]] = field(default_factory=list)
    is_map: bool = True
    depth: int = 0
    open: Place | None = None


@dataclass(slots=True, eq=False)
class Function:
    """A function of the package with the variables around it."""

    module: Module
    node: Node
    frame: Frame | None
    this: Value = UNDEFINED
    home: Class | None = None
    members: dict[str, Value] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Class:
    """A class of the package."""

    module: Module
    node: Node
    frame: Frame | None
    parent: Value = None
    statics: dict[str, Value] = field(default_factory=dict)
    methods: dict[str, Node] = field(default_factory=dict)
    static_methods: dict[str, Node] = field(default_factory=dict)
    getters: dict[str, Node] = field(default_factory=dict)
    fields: list[Node] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Native:
    """A function of the language, a known library or of this evaluator: called with (this, arguments)."""

    name: str
    run: Callable[[Value, list[Value]], Value]
    members: dict[str, Value] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Namespace:
    """The exports of a module."""

    module: Module


@dataclass(slots=True, eq=False)
class Pattern:
    """A regular expression."""

    source: str
    flags: str


@dataclass(slots=True, eq=False)
class Builders:
    """Zod itself (`z`), or a part of it (`z.coerce`, `z.iso`)."""

    major: int
    part: str = ""


@dataclass(slots=True, eq=False)
class Schema:
    """A Zod schema: the function that made it, or the method that made it of `inner`, with arguments."""

    name: str
    arguments: tuple[Value, ...]
    major: int
    inner: Schema | None = None

    def then(self, name: str, *arguments: Value) -> Schema:
        """Return what one more method makes of this schema."""
        return Schema(name, arguments, self.major, self)

    @property
    def base(self) -> Schema:
        """The schema that the chain of methods starts with."""
        schema = self
        while schema.inner is not None:
            schema = schema.inner
        return schema


class Thrown(Exception):  # noqa: N818 - it is no error of ours
    """An exception of the code that is evaluated."""

    def __init__(self, value: Value) -> None:
        super().__init__("thrown")
        self.value = value


class Exhausted(Exception):  # noqa: N818 - it is a bound, not an error
    """The steps that one evaluation may take are used up."""


def plain(value: Value) -> Value:
    """Return what a conditional member holds."""
    return value.value if isinstance(value, Maybe) else value


def truth(value: Value) -> bool | None:
    """Whether *value* counts as true; None if that is not known."""
    if isinstance(value, Opaque):
        return None
    if value is UNDEFINED or value is None:
        return False
    if isinstance(value, Text):
        return True if value and not value.absent else None
    if isinstance(value, bool | int | float | str):
        return bool(value)
    return True


def same(left: Value, right: Value) -> bool | None:
    """Whether the two are identical (`===`); None if that is not known."""
    if isinstance(left, Opaque) or isinstance(right, Opaque):
        return True if left is right else None
    if isinstance(left, Text) or isinstance(right, Text):
        return None
    primitive = (str, int, float, type(None), Unknown)
    if isinstance(left, primitive) and isinstance(right, primitive):
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if isinstance(left, bool) != isinstance(right, bool):
            return False
        return bool(left == right) and (numbers or type(left) is type(right))
    return left is right


def type_name(value: Value) -> str | None:
    """Return what `typeof` says, or None if it is not known."""
    if isinstance(value, Opaque):
        return None
    if value is UNDEFINED:
        return "undefined"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, int | float):
        return "number"
    return "function" if isinstance(value, Function | Class | Native) else "object"


def usual(value: Value) -> Value:
    """Return what *value* is where nobody sets anything: no variable of the environment, no argument."""
    if isinstance(value, Opaque):
        return value if value.default is DYNAMIC else value.default
    return str(value) if isinstance(value, Text) and value.usual else value


def is_set(value: Value) -> bool:
    """Whether *value* depends on what somebody sets, and is known where nobody does."""
    return usual(value) is not value


def usually(value: Value, place: Place | None) -> Value:
    """Return what stands for something at *place* that is *value* where nobody sets anything."""
    if isinstance(value, Opaque):
        return value
    if isinstance(value, str):
        holes = (*holes_of(value), *((place,) if place is not None else ()))
        return Text(value, holes, usual=not isinstance(value, Text) or value.usual)
    return Opaque(place, default=value)
