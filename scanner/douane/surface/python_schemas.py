"""JSON Schemas that Python code asks a model for: ``Model.model_json_schema()``, also by way of helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.combining import Schema
from douane.surface.constraints import called
from douane.surface.hints import Hints
from douane.surface.python_arguments import Arguments, bound
from douane.surface.python_meaning import meant
from douane.surface.reading import NO_ENV, Env, Holes, read
from douane.surface.records import model_schema, rooted
from douane.surface.returns import returned
from douane.syntax import field, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_DEPTH = 5
_METHODS = frozenset({"model_json_schema", "schema", "json_schema"})


def schema_of(
    module: Module, node: Node, holes: Holes, env: Env = NO_ENV, depth: int = MAX_DEPTH
) -> Schema | None:
    """Return the schema that the expression *node* asks a model or type for; None if it does not."""
    place = meant(module, node, env)
    inner = strip(place.node) if place is not None and place.node is not None else None
    if place is None or inner is None or inner.type != "call" or depth <= 0:
        return None
    function = field(inner, "function")
    base, method = (
        (field(function, "object"), field(function, "attribute")) if function is not None else (None, None)
    )
    here = env if place.module is module else NO_ENV
    if base is not None and method is not None and place.module.text(method) in _METHODS:
        return _asked(place.module, strip(base), holes, here, Arguments(place.module, inner))
    made = meant(place.module, function, here) if function is not None else None
    if made is None or made.node is None or made.node.type != "function_definition":
        return None
    results = list(returned(made.node))
    if len(results) != 1:
        return None
    inside = bound(made, Arguments(place.module, inner))
    found = schema_of(made.module, results[0], holes, inside, depth - 1)
    if found is not None:
        return found
    value = read(made.module, results[0], Holes(), inside)
    return value if isinstance(value, dict) and value else None


def _asked(module: Module, base: Node, holes: Holes, env: Env, given: Arguments) -> Schema | None:
    serializing = given.value("mode") == "serialization"
    if called(module, base) == "TypeAdapter":
        first = Arguments(module, base).own("type")
        hints = Hints(holes=holes, serializing=serializing)
        schema = hints.hint(module, first) if first is not None else None
        return rooted(schema, hints.definitions, keep=True) if schema is not None else None
    place = meant(module, base, env)
    if place is not None and place.node is not None and place.node.type in ("identifier", "attribute"):
        place = meant(place.module, place.node)
    return model_schema(place, holes, serializing=serializing) if place is not None else None
