"""Classes that describe data as the JSON Schema that pydantic emits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.classes import Field, bases, class_kind, docstring, enum_members, fields, lineage
from douane.surface.combining import Schema
from douane.surface.hints import Hints
from douane.surface.pruning import references
from douane.surface.reading import Holes, known, read
from douane.surface.type_hints import MAX_DEPTH, generic_parts
from douane.surface.type_parameters import declared as parameters
from douane.surface.type_parameters import key_of, written
from douane.syntax import Place, follow, name, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module


def model(hints: Hints, place: Place, depth: int, given: tuple[Place, ...] = ()) -> Schema | None:
    """Return a reference to the class *place*, whose schema goes into the definitions of *hints*.

    Its type parameters stand for *given*. None for a class that pydantic cannot describe.
    """
    module, node = place
    label = child(node, "name") if node is not None else None
    if node is None or label is None or depth <= 0:
        return None
    full = written(module.text(label), list(given)) if given else module.text(label)
    if full is None:
        return None
    key = key_of(full)
    if key in hints.definitions:
        return {"$ref": f"#/$defs/{key}"}
    hints.definitions[key] = {}
    bound = dict(zip(parameters(place), given, strict=False))
    schema = hints.within(bound, lambda: declared(hints, place))
    if schema is None:
        del hints.definitions[key]
        return None
    if given and schema.get("title") == module.text(label):
        schema["title"] = full
    hints.definitions[key] = schema
    return {"$ref": f"#/$defs/{key}"}


def model_schema(place: Place, holes: Holes, *, serializing: bool = False) -> Schema | None:
    """Return what ``Model.model_json_schema()`` returns for the class *place*; None if it is no model."""
    hints = Hints(holes=holes, serializing=serializing)
    reference = model(hints, place, MAX_DEPTH)
    return rooted(reference, hints.definitions, keep=True) if reference is not None else None


def rooted(schema: Schema, definitions: Schema, *, keep: bool) -> Schema:
    """Return *schema* with the class it refers to at the root in its place.

    A class that refers to itself stays a reference (with *keep*), or is copied to the root.
    """
    reference = schema.get("$ref")
    key = reference.rpartition("/")[2] if isinstance(reference, str) else None
    own = definitions.get(key) if key is not None else None
    if not isinstance(own, dict) or key is None:
        return {"$defs": definitions, **schema} if definitions else schema
    others = {label: value for label, value in definitions.items() if label != key}
    if key in references([own, *others.values()]):
        if keep:
            return {"$defs": definitions, **schema}
        others = definitions
    siblings = {label: value for label, value in schema.items() if label != "$ref"}
    return {"$defs": others, **own, **siblings} if others else {**own, **siblings}


def declared(hints: Hints, place: Place) -> Schema | None:
    """Return the schema of the class *place* itself, or None if pydantic cannot describe it."""
    module, node = place
    label, body = (child(node, "name"), child(node, "body")) if node is not None else (None, None)
    kind = class_kind(place)
    if label is None or body is None or kind is None:
        return None
    if kind == "enum":
        return _enumeration(hints, place, module.text(label), body)
    if kind == "tuple":
        return _named_tuple(hints, module, body)
    config = configuration(place)
    schema: Schema = {}
    text = docstring(module, body)
    if text and (kind != "data" or hints.pydantic >= (2, 12)):
        schema["description"] = text
    root = _root(hints, place)
    if root is not None:
        return {**root, **schema, "title": str(config.get("title") or module.text(label))}
    properties, required = members(hints, place, config)
    schema["properties"] = properties
    if required:
        schema["required"] = required
    if config.get("extra") in ("forbid", "allow"):
        schema["additionalProperties"] = config["extra"] == "allow"
    extra = config.get("json_schema_extra")
    schema.update({"title": str(config.get("title") or module.text(label)), "type": "object"})
    schema.update(extra if isinstance(extra, dict) else {})
    return schema


def members(hints: Hints, place: Place, config: Schema) -> tuple[Schema, list[Json]]:
    """Return the properties of the class *place* and the names of those that are required, bases first."""
    found: dict[str, tuple[str, Json, bool]] = {}
    for owner in reversed(lineage(place)):
        if owner.node is None:
            continue
        for base in bases(owner.node):
            if not _known_base(owner.module, base):
                hints.holes.places.append(Place(owner.module, base))
        optional = _is_partial(owner)
        for item in fields(owner.module, child(owner.node, "body")):
            read_ = hints.member(owner.module, item.name, item.annotation, item.default, titled=True)
            key = read_.alias or _generated(config, item.name)
            if not hints.aliased and config.get("serialize_by_alias") is not True:
                key = item.name
            schema = read_.schema
            if key != item.name and read_.alias is None and schema.get("title") == _title(item.name):
                schema["title"] = _title(key)
            if config.get("use_attribute_docstrings") is True and item.docstring is not None:
                schema.setdefault("description", item.docstring)
            required = read_.required and not (optional and not _says_required(owner.module, item))
            found[item.name] = (key, schema, required)
    return (
        {key: schema for key, schema, _ in found.values()},
        [key for key, _, required in found.values() if required],
    )


def _title(text: str) -> str:
    return text.replace("_", " ").title().strip()


def _generated(config: Schema, label: str) -> str:
    """Return the name that the alias generator of *config* makes of *label*."""
    style = config.get("alias_generator")
    if style == "to_camel" and "_" in label:
        first, *rest = label.split("_")
        return first + "".join(word.capitalize() for word in rest)
    if style == "to_pascal":
        return "".join(word[:1].upper() + word[1:] for word in label.split("_"))
    return label


def _is_partial(place: Place) -> bool:
    """Whether the typed dictionary *place* is declared with ``total=False``."""
    holder = child(place.node, "superclasses") if place.node is not None else None
    return any(
        part.type == "keyword_argument" and place.module.text(part).replace(" ", "") == "total=False"
        for part in (parts(holder) if holder is not None else [])
    )


def _says_required(module: Module, item: Field) -> bool:
    return module.text(item.annotation).rpartition(".")[2].startswith("Required[")


_OUTSIDE = frozenset(
    {
        "BaseModel",
        "BaseSettings",
        "RootModel",
        "TypedDict",
        "NamedTuple",
        "Generic",
        "Protocol",
        "ABC",
        "object",
        "str",
        "int",
        "Enum",
        "StrEnum",
        "IntEnum",
    }
)


def _known_base(module: Module, base: Node) -> bool:
    """Whether the fields of *base* are known: it is of this package, or has none."""
    inner = generic_parts(base)[0] if base.type in ("subscript", "generic_type") else base
    if inner is None or (name(module, inner) or "").rpartition(".")[2] in _OUTSIDE:
        return True
    place = follow(module, inner)
    return place is not None and place.node is not None and place.node.type == "class_definition"


def configuration(place: Place) -> Schema:
    """Return the configuration of the model *place* and its bases: ``model_config`` or ``class Config``."""
    found: Schema = {}
    for owner in reversed(lineage(place)):
        body = child(owner.node, "body") if owner.node is not None else None
        for part in parts(body) if body is not None else []:
            inner = parts(part)[0] if part.type == "expression_statement" and parts(part) else part
            if inner.type == "assignment":
                left, right = child(inner, "left"), child(inner, "right")
                if left is not None and right is not None and owner.module.text(left) == "model_config":
                    found.update(_settings(owner.module, right))
            elif inner.type == "class_definition":
                label, inside = child(inner, "name"), child(inner, "body")
                if label is not None and inside is not None and owner.module.text(label) == "Config":
                    found.update(_assigned(owner.module, inside))
    return found


def _settings(module: Module, node: Node) -> Schema:
    place = follow(module, node)
    inner = strip(place.node) if place is not None and place.node is not None else None
    if place is None or inner is None:
        return {}
    if inner.type == "dictionary":
        value = read(place.module, inner, Holes())
        return value if isinstance(value, dict) else {}
    from douane.surface.constraints import keywords

    named = keywords(place.module, inner)[1] if inner.type == "call" else {}
    return {key: _setting(place.module, value) for key, value in named.items()}


def _assigned(module: Module, body: Node) -> Schema:
    found: Schema = {}
    for part in parts(body):
        inner = parts(part)[0] if part.type == "expression_statement" and parts(part) else part
        left, right = child(inner, "left"), child(inner, "right")
        if inner.type == "assignment" and left is not None and right is not None:
            found[module.text(left)] = _setting(module, right)
    return found


def _setting(module: Module, node: Node) -> Json:
    value = read(module, node, Holes())
    return value if known(value) else (name(module, node) or "").rpartition(".")[2]


def _root(hints: Hints, place: Place) -> Schema | None:
    """Return the schema of the value that a ``RootModel[...]`` holds, or None for any other model."""
    if place.node is None:
        return None
    for base in bases(place.node):
        if base.type in ("subscript", "generic_type"):
            outer, given = generic_parts(base)
            if outer is not None and place.module.text(outer).rpartition(".")[2] == "RootModel" and given:
                return hints.hint(place.module, given[0])
    return None


def _named_tuple(hints: Hints, module: Module, body: Node) -> Schema:
    items: list[Json] = []
    least = 0
    for item in fields(module, body):
        found = hints.member(module, item.name, item.annotation, item.default)
        items.append(found.schema)
        least += found.required
    return {"maxItems": len(items), "minItems": least, "prefixItems": items, "type": "array"}


def _enumeration(hints: Hints, place: Place, label: str, body: Node) -> Schema:
    found = enum_members(place)
    values: list[Json] = []
    for place_, value in found.values():
        if known(value):
            values.append(value)
        else:
            hints.holes.places.append(place_)
    schema: Schema = {"enum": values, "title": label}
    text = docstring(place.module, body)
    if text:
        schema["description"] = text
    kinds = {type(value) for value in values}
    if kinds == {str}:
        schema["type"] = "string"
    elif kinds == {int}:
        schema["type"] = "integer"
    return schema


def enumerated_value(module: Module, node: Node, holes: Holes) -> Json:
    """Return the value of *node* if it is a member of an enumeration (or a list of them), else None."""
    node = strip(node)
    if node.type == "list":
        values = [enumerated_value(module, part, holes) for part in parts(node)]
        return values if values and None not in values else None
    base, key = child(node, "object"), child(node, "attribute")
    if node.type != "attribute" or base is None or key is None:
        return None
    if module.text(key) == "value":
        return enumerated_value(module, base, holes)
    place = follow(module, base)
    if (
        place is None
        or place.node is None
        or place.node.type != "class_definition"
        or class_kind(place) != "enum"
    ):
        return None
    found = enum_members(place).get(module.text(key))
    return found[1] if found is not None and known(found[1]) else None


def annotated_class(hints: Hints, place: Place) -> tuple[Schema, list[Json]] | None:
    """Return the properties of any class whose attributes are annotated, as the SDK reads it; else None."""
    found: dict[str, tuple[Json, bool]] = {}
    for owner in reversed(lineage(place)):
        for item in fields(owner.module, child(owner.node, "body") if owner.node is not None else None):
            # A default that a data class makes anew is none on the class.
            made = item.default is not None and "default_factory" in owner.module.text(item.default)
            read_ = hints.member(owner.module, item.name, item.annotation, None if made else item.default)
            found[item.name] = (read_.schema, read_.required)
    if not found:
        return None
    return {key: schema for key, (schema, _) in found.items()}, [
        key for key, (_, needed) in found.items() if needed
    ]
