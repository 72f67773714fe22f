"""What an index notes of a file: functions, classes, names with their values, calls and assignments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from tree_sitter import Node

from douane.syntax.walking import parts

# How a value is taken out of another: by the name of a property, or one of these: each of its elements, as in
# a loop; or a part of it that cannot be told.
ELEMENT = "[]"
PART = "?"
HANDED = "{}"  # not taken apart, but handed to a call that asks: its options do not come back from it
# All of an object but the properties named behind it: ``const {a, ...rest} = x`` is ``~a`` of x.
EXCEPT = "~"
Steps = tuple[str, ...]

UNNAMED: Mapping[str, Node] = MappingProxyType({})  # the keywords of most calls


@dataclass(eq=False, slots=True)
class Function:
    """A function, method, arrow function or lambda. `owner` is its class, `parent` the function around it."""

    node: Node
    name: str
    parameters: list[Parameter] = field(default_factory=list)
    parent: Function | None = None
    owner: Class | None = None
    returns: list[Node] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Class:
    """A class and the functions and fields its body declares, by name; `parent` is the class around it."""

    node: Node
    name: str
    parent: Class | None = None
    bases: list[Node] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    members: dict[str, list[Node]] = field(default_factory=dict)
    methods: dict[str, Function] = field(default_factory=dict)


@dataclass(eq=False, slots=True)
class Parameter:
    """A parameter: its position, its name where it has one, and the pattern that takes it apart."""

    position: int
    name: str
    node: Node
    rest: bool = False


@dataclass(eq=False, slots=True)
class Binding:
    """One way a name gets a value.

    Exactly one of `value` (an expression, taken apart by `steps`), `parameter`, `function`, `class_` and
    `origin` (a dotted name from another module; `./`-relative ones start with a dot) is set.
    """

    node: Node
    value: Node | None = None
    steps: Steps = ()
    parameter: tuple[Function, Parameter] | None = None
    function: Function | None = None
    class_: Class | None = None
    origin: tuple[str, Steps] | None = None


@dataclass(eq=False, slots=True)
class Call:
    """A call or construction: `name` is the last part of what is called.

    `given` are its positional arguments, None where they are those that are written: of most calls nobody
    asks for them, and a large file has a hundred thousand.
    """

    node: Node
    callee: Node
    name: str
    receiver: Node | None
    given: list[Node] | None
    keywords: Mapping[str, Node] = field(default_factory=lambda: UNNAMED)
    constructs: bool = False

    @property
    def arguments(self) -> list[Node]:
        """The positional arguments."""
        if self.given is None:
            self.given = self._written()
        return self.given

    @property
    def every_argument(self) -> list[Node]:
        """All arguments, named ones last; for who looks at those of all calls: they are not kept."""
        given = self._written() if self.given is None else self.given
        return [*given, *self.keywords.values()] if self.keywords else given

    def _written(self) -> list[Node]:
        listed = self.node.child_by_field_name("arguments")
        return parts(listed) if listed is not None else []


@dataclass(eq=False, slots=True)
class Write:
    """An assignment to a property or element of something: ``target.name = value``."""

    target: Node
    name: str
    value: Node
    place: int | None = None
    """The position of what is taken out of *value*, a list: ``_, self.name = load()``; None for all of it."""
