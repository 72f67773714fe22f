"""Constant folding: the value an expression has in every run, where that can be told.

Folding follows constants across the modules of the package and undoes the encodings that hide text
(pieces, reversed text, character codes, base64, hex). It is bounded in steps, depth and length; whatever
is beyond is not constant.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, cast

from douane.model import Json
from douane.syntax.links import Bound, Place, access_key, entries, follow, member
from douane.syntax.values import DYNAMIC, MAX_TEXT, UNDEFINED, File, Unknown, Value, bounded, shown
from douane.syntax.walking import ancestors, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.module import Module

__all__ = ["DYNAMIC", "Folder", "fold", "literal"]

MAX_STEPS = 20_000  # expressions looked at for one answer
FEW_STEPS = 200  # the same, once the file has used up its work
MAX_WORK = 1_000_000  # expressions looked at for all answers about one file: some five seconds
MAX_DEPTH = 50
MAX_ITEMS = 100_000
PARAMETER = "parameter"
MAX_SHOWN = 400  # characters of source that stand for a computed part
_NAMES = frozenset(
    {
        "identifier",
        "shorthand_property_identifier",
        "member_expression",
        "attribute",
        "subscript_expression",
        "subscript",
    }
)
_CACHED = frozenset(
    {
        "string",
        "template_string",
        "binary_expression",
        "binary_operator",
        "call",
        "call_expression",
        "array",
        "list",
        "tuple",
        "object",
        "dictionary",
    }
)


def fold(module: Module, node: Node) -> str | None:
    """Return the text that *node* always evaluates to, or None."""
    value = _value(module, node)
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if isinstance(value, str) else None


def literal(module: Module, node: Node) -> Json | Unknown:
    """Return the JSON value that *node* always evaluates to, or DYNAMIC."""
    return as_json(_value(module, node))


def _value(module: Module, node: Node) -> Value:
    spent = module.work > MAX_WORK
    if spent and module.codebase is not None:
        module.codebase.exhausted(module.path)
    folder = Folder(steps=FEW_STEPS if spent else MAX_STEPS)
    before = folder.steps
    value = folder.value(module, node)
    module.work += before - folder.steps
    return value


def as_json(value: Value) -> Json | Unknown:
    """Return *value* as JSON: without bytes, without `undefined` members; DYNAMIC if that is impossible."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, list):
        items = [as_json(item) for item in value]
        return DYNAMIC if any(isinstance(item, Unknown) for item in items) else cast("Json", items)
    if isinstance(value, dict):
        members = {key: as_json(item) for key, item in value.items() if item is not UNDEFINED}
        dynamic = any(isinstance(item, Unknown) for item in members.values())
        return DYNAMIC if dynamic else cast("Json", members)
    return DYNAMIC if value is UNDEFINED or isinstance(value, File) else value


class Folder:
    """Evaluates expressions; one instance has one budget of steps.

    With `holes`, text with computed parts is not given up: each such part stands in the text as
    ``${source}`` and is noted in `holes` as a place. `bindings` tells what names stand for that the source
    alone leaves open: parameters of a call that is known, variables of a loop. With `usual`, parameters and
    settings of the environment stand for their defaults; what was so assumed is named in `assumed`.
    """

    def __init__(
        self,
        *,
        holes: list[Place] | None = None,
        steps: int = MAX_STEPS,
        bindings: Mapping[str, Place] | None = None,
        usual: bool = False,
    ) -> None:
        self.holes = holes
        self.usual = usual
        self.assumed: list[str] = []
        self.bindings = bindings or {}
        self.steps = steps
        self.depth = 0
        self.variables: list[dict[str, Value]] = []

    def value(self, module: Module, node: Node) -> Value:
        """Return the constant value of *node*, UNDEFINED, or DYNAMIC."""
        self.steps -= 1
        if self.steps < 0 or self.depth >= MAX_DEPTH:
            return DYNAMIC
        node = strip(node)
        plain = not self.variables and not self.bindings and not self.usual
        cacheable = plain and self.holes is None and node.type in _CACHED
        if cacheable and node.id in module.folded:
            return cast("Value", module.folded[node.id])
        self.depth += 1
        try:
            result = bounded(self._evaluate(module, node))
        finally:
            self.depth -= 1
        if cacheable and self.steps > 0 and self.depth < MAX_DEPTH // 2:
            module.folded[node.id] = result
        return result

    def text(self, module: Module, node: Node) -> str | None:
        """Return the value of *node* as interpolation shows it, or None."""
        return shown(self.value(module, node), module.is_python)

    def hole(self, module: Module, node: Node) -> str | None:
        """Note that *node* is computed at run time; return what stands for it, or None without `holes`."""
        if self.holes is None:
            return None
        self.holes.append(Place(module, node))
        return "${" + " ".join(module.text(node).split())[:MAX_SHOWN] + "}"

    def concatenated(self, module: Module, pieces: list[Node]) -> str | None:
        """Return the texts of *pieces* joined, or None."""
        texts: list[str] = []
        length = 0
        for piece in pieces:
            text = self.text(module, piece)
            if text is None:
                text = self.hole(module, piece)
            if text is None:
                return None
            length += len(text)
            if length > MAX_TEXT:
                return None
            texts.append(text)
        return "".join(texts)

    def items(self, module: Module, node: Node) -> Value:
        """Return the value of an array, list or tuple; a computed item makes it DYNAMIC."""
        found: list[Value] = []
        for part in parts(node):
            if part.type in ("spread_element", "list_splat"):
                spread = self.value(module, parts(part)[0])
                if not isinstance(spread, list):
                    return DYNAMIC
                found.extend(spread)
            else:
                found.append(self.value(module, part))
            if found[-1:] == [DYNAMIC] or len(found) > MAX_ITEMS:
                return DYNAMIC
        return found

    def members(self, module: Module, node: Node) -> Value:
        """Return the value of an object or dictionary; a computed member makes it DYNAMIC."""
        found: dict[str, Value] = {}
        for key, place in entries(module, node):
            if key is None or place.node is None:
                return DYNAMIC
            found[key] = self.value(place.module, place.node)
            if found[key] is DYNAMIC or len(found) > MAX_ITEMS:
                return DYNAMIC
        return found

    def variable(self, name: str) -> Value:
        """Return the value of a parameter or loop variable that is being evaluated, or DYNAMIC."""
        for frame in reversed(self.variables):
            if name in frame:
                return frame[name]
        return DYNAMIC

    def bound(self, frame: dict[str, Value], module: Module, node: Node) -> Value:
        """Return the value of *node* with the variables of *frame*."""
        if len(self.variables) > 10:
            return DYNAMIC
        self.variables.append(frame)
        try:
            return self.value(module, node)
        finally:
            self.variables.pop()

    def _evaluate(self, module: Module, node: Node) -> Value:
        if self.variables and node.type == "identifier":
            known = self.variable(module.text(node))
            if known is not DYNAMIC:
                return known
        bound = self.place(module, node) if self.bindings and node.type in _NAMES else None
        if bound is not None:
            return self.elsewhere(bound)
        if node.type in _CONTAINERS:
            return _CONTAINERS[node.type](self, module, node)
        result = evaluator(module.is_python)(self, module, node)
        return self._followed(module, node) if result is DYNAMIC and node.type in _NAMES else result

    def place(self, module: Module, node: Node, depth: int = 20) -> Place | None:
        """Return what *node*, a bound name or a member of one, stands for; None if it is neither."""
        if depth <= 0:
            return None
        if node.type in ("identifier", "shorthand_property_identifier"):
            return self.bindings.get(module.text(node))
        base = node.child_by_field_name("object") or node.child_by_field_name("value")
        owner = (
            self.place(module, strip(base), depth - 1)
            if base is not None and strip(base).type in _NAMES
            else None
        )
        key = access_key(module, node) if owner is not None else None
        if owner is None or key is None:
            return None
        if isinstance(owner, Bound):
            return owner.member(key)
        target = follow(owner.module, owner.node) if owner.node is not None else owner
        return member(target, key) if target is not None else None

    def _followed(self, module: Module, node: Node) -> Value:
        found = follow(module, node)
        if found is None and self.usual and node.type == "identifier":
            found = self._by_default(module, node)
        if (
            found is None
            or found.node is None
            or (found.node.type in _NAMES and not _is_computed(node, found))
        ):
            return DYNAMIC
        if self.bindings and found.module is module and _is_local(node, found.node):
            return self.value(module, found.node)
        return self.elsewhere(found)

    def _by_default(self, module: Module, node: Node) -> Place | None:
        """Return the default of the parameter that *node* names."""
        binding = module.scopes.lookup(module.text(node), node.start_byte)
        given = binding.only if binding is not None else None
        default = given.node.child_by_field_name("value") if given is not None else None
        if given is None or given.kind != "parameter" or default is None:
            return None
        self.assumed.append(PARAMETER)
        return Place(module, default)

    def elsewhere(self, place: Place) -> Value:
        """Return the value of *place*, where the variables of the function being evaluated mean nothing."""
        if place.node is None:
            return DYNAMIC
        held, self.variables = self.variables, []
        bound, self.bindings = self.bindings, place.bindings if isinstance(place, Bound) else {}
        try:
            return self.value(place.module, place.node)
        finally:
            self.variables, self.bindings = held, bound


def _is_local(node: Node, value: Node) -> bool:
    """Whether *value* stands in a function that *node* stands in, too, where names mean the same."""
    around = next((outer for outer in ancestors(value) if outer.type == "function_definition"), None)
    return around is not None and around.start_byte <= node.start_byte < around.end_byte


def _is_computed(node: Node, found: Place) -> bool:
    """Whether the name *node* stands for a member of something computed, which may be constant."""
    computed = found.node is not None and found.node.type in ("subscript", "attribute")
    return found.module.is_python and computed and node.type == "identifier"


_CONTAINERS = {
    "array": Folder.items,
    "list": Folder.items,
    "tuple": Folder.items,
    "expression_list": Folder.items,
    "object": Folder.members,
    "dictionary": Folder.members,
}


@cache
def evaluator(python: bool) -> Callable[[Folder, Module, Node], Value]:
    """Return what evaluates the expressions of Python, or of JavaScript."""
    # These modules need the folder; it needs them only once there is something to fold.
    if python:
        from douane.syntax.folding_python import evaluate_python

        return evaluate_python
    from douane.syntax.folding_javascript import evaluate_javascript

    return evaluate_javascript
