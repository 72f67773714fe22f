"""Python type hints as the JSON Schema that pydantic emits for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.reading import Holes, known, read
from douane.syntax import Place, follow, name, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

Schema = dict[str, Json]
MAX_DEPTH = 25
_NULL: Schema = {"type": "null"}
_PLAIN: dict[str, Schema] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "bytes": {"format": "binary", "type": "string"},
    "None": _NULL,
    "NoneType": _NULL,
    "Any": {},
    "object": {},
    "dict": {"additionalProperties": True, "type": "object"},
    "Dict": {"additionalProperties": True, "type": "object"},
    "Mapping": {"additionalProperties": True, "type": "object"},
    "list": {"items": {}, "type": "array"},
    "List": {"items": {}, "type": "array"},
    "Sequence": {"items": {}, "type": "array"},
    "Iterable": {"items": {}, "type": "array"},
    "tuple": {"items": {}, "type": "array"},
    "Tuple": {"items": {}, "type": "array"},
    "set": {"items": {}, "type": "array", "uniqueItems": True},
    "Set": {"items": {}, "type": "array", "uniqueItems": True},
    "frozenset": {"items": {}, "type": "array", "uniqueItems": True},
    "datetime": {"format": "date-time", "type": "string"},
    "date": {"format": "date", "type": "string"},
    "time": {"format": "time", "type": "string"},
    "timedelta": {"format": "duration", "type": "string"},
    "Path": {"format": "path", "type": "string"},
    "UUID": {"format": "uuid", "type": "string"},
    "AnyUrl": {"format": "uri", "minLength": 1, "type": "string"},
    "AnyHttpUrl": {"format": "uri", "minLength": 1, "type": "string"},
    "HttpUrl": {"format": "uri", "maxLength": 2083, "minLength": 1, "type": "string"},
    "EmailStr": {"format": "email", "type": "string"},
    "Decimal": {"anyOf": [{"type": "number"}, {"type": "string"}]},
    "PositiveInt": {"exclusiveMinimum": 0, "type": "integer"},
    "NonNegativeInt": {"minimum": 0, "type": "integer"},
    "StrictStr": {"type": "string"},
    "StrictInt": {"type": "integer"},
    "StrictBool": {"type": "boolean"},
}
_FIELD_WORDS = {
    "description": "description",
    "title": "title",
    "examples": "examples",
    "deprecated": "deprecated",
    "ge": "minimum",
    "gt": "exclusiveMinimum",
    "le": "maximum",
    "lt": "exclusiveMaximum",
    "multiple_of": "multipleOf",
    "pattern": "pattern",
}
_ENUMS = frozenset({"Enum", "StrEnum", "IntEnum"})
_MODELS = frozenset({"BaseModel", "TypedDict", "BaseSettings", "RootModel"})


def title(text: str) -> str:
    """Return the title pydantic makes of a field name."""
    return text.replace("_", " ").title()


@dataclass(slots=True, kw_only=True)
class Hints:
    """Converts annotations of one definition; models met on the way are kept in `definitions`."""

    holes: Holes
    definitions: Schema = field(default_factory=dict)

    def annotated(
        self,
        module: Module,
        label: str,
        annotation: Node | None,
        default: Node | None,
        *,
        titled: bool = True,
    ) -> tuple[Schema, bool]:
        """Return the schema of a field or parameter, and whether a value must be given."""
        schema = self.hint(module, annotation) if annotation is not None else None
        if schema is None:
            schema = {"title": label, "type": "string"} if annotation is None and not titled else {}
        required = default is None
        if default is not None:
            required = self._defaulted(module, schema, default)
        elif "default" in schema:
            required = False
        if titled and "$ref" not in schema and "title" not in schema:
            schema["title"] = title(label)
        return {key: schema[key] for key in sorted(schema)}, required

    def _defaulted(self, module: Module, schema: Schema, default: Node) -> bool:
        default = strip(default)
        if default.type == "ellipsis":
            return True
        if _called(module, default) in ("Field", "Body", "Query", "Param"):
            return self.noted(module, schema, default)
        value = read(module, default, self.holes)
        if known(value):
            schema["default"] = value
        return False

    def noted(self, module: Module, schema: Schema, call: Node) -> bool:
        """Add what ``Field(...)`` says to *schema*; tell whether it leaves the value required."""
        required = True
        holder = child(call, "arguments")
        for index, part in enumerate(parts(holder) if holder is not None else []):
            key, value = child(part, "name"), child(part, "value")
            if part.type != "keyword_argument" or key is None or value is None:
                if index == 0:
                    required = self._given_default(module, schema, part)
                continue
            word = module.text(key)
            if word == "default":
                required = self._given_default(module, schema, value)
            elif word == "default_factory":
                required = False
            elif word in ("min_length", "max_length"):
                self._length(module, schema, word, value)
            elif word == "json_schema_extra":
                extra = read(module, value, self.holes)
                schema.update(extra if isinstance(extra, dict) else {})
            elif word in _FIELD_WORDS:
                written = read(module, value, self.holes)
                if known(written):
                    schema[_FIELD_WORDS[word]] = written
                else:
                    self.holes.places.append(Place(module, value))
        return required

    def _given_default(self, module: Module, schema: Schema, node: Node) -> bool:
        if strip(node).type == "ellipsis":
            return True
        value = read(module, node, self.holes)
        if known(value):
            schema["default"] = value
        return False

    def _length(self, module: Module, schema: Schema, word: str, node: Node) -> None:
        unit = "Items" if schema.get("type") == "array" else "Length"
        value = read(module, node, self.holes)
        if isinstance(value, int):
            schema[f"{word[:3]}{unit}"] = value

    # --- annotations ----------------------------------------------------------------------------------

    def hint(self, module: Module, node: Node, depth: int = MAX_DEPTH) -> Schema | None:
        """Return the schema of the annotation *node*, or None if it is of a type unknown here."""
        if depth <= 0:
            return None
        node = strip(node)
        if node.type == "type" and parts(node):
            return self.hint(module, parts(node)[0], depth - 1)
        if node.type == "string":
            return self._quoted(module, node)
        if node.type in ("binary_operator", "union_type"):
            return self._alternatives(module, _operands(node), depth)
        if node.type in ("generic_type", "subscript"):
            return self._generic(module, node, depth)
        if node.type == "none":
            return dict(_NULL)
        return self._named(module, node, depth)

    def _quoted(self, module: Module, node: Node) -> Schema | None:
        inner = module.text(node).strip("rbfu\"'")
        plain = _PLAIN.get(inner)
        if plain is not None:
            return dict(plain)
        found = module.scopes.top(inner)
        if found is not None and found.only is not None and found.only.kind == "class":
            return self.model(Place(module, found.only.node))
        return None

    def _named(self, module: Module, node: Node, depth: int) -> Schema | None:
        place = follow(module, node)
        if place is not None and place.node is not None and place.node != node:
            if place.node.type == "class_definition":
                return self.model(place, depth)
            if place.node.type in ("generic_type", "subscript", "binary_operator", "identifier", "attribute"):
                return self.hint(place.module, place.node, depth - 1)
        plain = _PLAIN.get((name(module, node) or module.text(node)).rpartition(".")[2])
        return dict(plain) if plain is not None else None

    def _generic(self, module: Module, node: Node, depth: int) -> Schema | None:
        base, given = _generic_parts(node)
        if base is None:
            return None
        called = (name(module, base) or module.text(base)).rpartition(".")[2]
        build = _GENERICS.get(called)
        return build(self, module, given, depth) if build is not None else None

    def _alternatives(self, module: Module, nodes: list[Node], depth: int) -> Schema | None:
        options: list[Json] = []
        for node in nodes:
            schema = self.hint(module, node, depth - 1)
            if schema is None:
                return None
            nested = schema.get("anyOf")
            options.extend(nested if isinstance(nested, list) and len(schema) == 1 else [schema])
        unique = [option for index, option in enumerate(options) if option not in options[:index]]
        return (
            {"anyOf": unique} if len(unique) > 1 else dict(unique[0]) if isinstance(unique[0], dict) else None
        )

    # --- classes --------------------------------------------------------------------------------------

    def model(self, place: Place, depth: int = MAX_DEPTH) -> Schema | None:
        """Return a reference to the model or enumeration *place*, whose schema goes into `definitions`."""
        module, node = place
        label = child(node, "name") if node is not None else None
        if node is None or label is None or depth <= 0:
            return None
        key = module.text(label)
        if key in self.definitions:
            return {"$ref": f"#/$defs/{key}"}
        self.definitions[key] = {}
        schema = self.declared(place, depth)
        if schema is None:
            del self.definitions[key]
            return None
        self.definitions[key] = schema
        return {"$ref": f"#/$defs/{key}"}

    def declared(self, place: Place, depth: int = MAX_DEPTH) -> Schema | None:
        """Return the schema of the class *place* itself, or None if it is neither model nor enumeration."""
        module, node = place
        if node is None or node.type != "class_definition":
            return None
        label, body = child(node, "name"), child(node, "body")
        kind = class_kind(place)
        if label is None or body is None or kind is None:
            return None
        if kind == "enum":
            return self._enumeration(module, module.text(label), body)
        schema: Schema = {}
        text = docstring(module, body)
        if text is not None:
            schema["description"] = text
        properties, required = self._inherited(place, depth)
        schema["properties"] = properties
        if required:
            schema["required"] = required
        return {**schema, "title": module.text(label), "type": "object"}

    def _inherited(self, place: Place, depth: int) -> tuple[Schema, list[Json]]:
        properties: Schema = {}
        required: list[Json] = []
        for owner in reversed(_lineage(place)):
            if owner.node is None:
                continue
            body = child(owner.node, "body")
            for label, annotation, default in _fields(owner.module, body):
                schema, needed = self.annotated(owner.module, label, annotation, default)
                properties[label] = schema
                required = [key for key in required if key != label] + ([label] if needed else [])
        return properties, required

    def _enumeration(self, module: Module, label: str, body: Node) -> Schema:
        values: list[Json] = []
        for part in parts(body):
            inner = parts(part)[0] if part.type == "expression_statement" and parts(part) else part
            right = child(inner, "right") if inner.type == "assignment" else None
            value = read(module, right, self.holes) if right is not None else None
            if known(value) and value is not None:
                values.append(value)
        kind = "integer" if values and all(isinstance(value, int) for value in values) else "string"
        return {"enum": values, "title": label, "type": kind}


def class_kind(place: Place) -> str | None:
    """Return ``model`` or ``enum`` for a class that pydantic knows how to describe, else None."""
    for owner in _lineage(place):
        if owner.node is None:
            continue
        for base in _bases(owner.node):
            text = (name(owner.module, base) or "").rpartition(".")[2]
            if text in _ENUMS:
                return "enum"
            if text in _MODELS:
                return "model"
        before = owner.node.prev_named_sibling
        if before is not None and before.type == "decorator" and "dataclass" in owner.module.text(before):
            return "model"
    return None


def _lineage(place: Place) -> list[Place]:
    """Return the class at *place* and the bases of it that the package defines, nearest first."""
    found, pending = [], [place]
    while pending and len(found) < 20:
        current = pending.pop(0)
        if current.node is None or current in found:
            continue
        found.append(current)
        for base in _bases(current.node):
            parent = follow(current.module, base)
            if parent is not None and parent.node is not None and parent.node.type == "class_definition":
                pending.append(parent)
    return found


def _bases(node: Node) -> list[Node]:
    holder = child(node, "superclasses")
    return [part for part in parts(holder) if part.type != "keyword_argument"] if holder is not None else []


def _fields(module: Module, body: Node | None) -> list[tuple[str, Node, Node | None]]:
    found = []
    for part in parts(body) if body is not None else []:
        inner = parts(part)[0] if part.type == "expression_statement" and parts(part) else part
        left, annotation = child(inner, "left"), child(inner, "type")
        if inner.type == "assignment" and left is not None and annotation is not None:
            label = module.text(left)
            if (
                not label.startswith("_")
                and label != "model_config"
                and "ClassVar" not in module.text(annotation)
            ):
                found.append((label, annotation, child(inner, "right")))
    return found


def docstring(module: Module, body: Node) -> str | None:
    """Return the docstring of a class or function body, as `inspect.cleandoc` leaves it."""
    import inspect

    for statement in parts(body)[:1]:
        inner = parts(statement)
        if (
            statement.type == "expression_statement"
            and inner
            and inner[0].type in ("string", "concatenated_string")
        ):
            text = read(module, inner[0], Holes())
            return inspect.cleandoc(text) if isinstance(text, str) else None
    return None


def _operands(node: Node) -> list[Node]:
    found: list[Node] = []
    current = strip(node)
    while current.type in ("binary_operator", "union_type") and len(parts(current)) == 2:
        left, right = parts(current)
        found.append(right)
        current = strip(left)
        if current.type == "type" and parts(current):
            current = strip(parts(current)[0])
    found.append(current)
    return found[::-1]


def _generic_parts(node: Node) -> tuple[Node | None, list[Node]]:
    if node.type == "subscript":
        return child(node, "value"), node.children_by_field_name("subscript")
    inner = parts(node)
    holder = inner[1] if len(inner) > 1 else None
    return inner[0], parts(holder) if holder is not None else []


def _called(module: Module, node: Node) -> str | None:
    function = child(node, "function") if node.type == "call" else None
    return (name(module, function) or "").rpartition(".")[2] if function is not None else None


def _unwrapped(node: Node) -> Node:
    return parts(node)[0] if node.type == "type" and parts(node) else node


Builder = Callable[[Hints, "Module", list["Node"], int], Schema | None]


def _optional(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    inner = hints.hint(module, given[0], depth - 1) if given else None
    if inner is None:
        return None
    nested = inner.get("anyOf")
    options: list[Json] = list(nested) if isinstance(nested, list) and len(inner) == 1 else [inner]
    return {"anyOf": [*options, dict(_NULL)] if dict(_NULL) not in options else options}


def _union(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    return hints._alternatives(module, given, depth)


def _array(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    item = hints.hint(module, given[0], depth - 1) if given else {}
    return {"items": item, "type": "array"} if item is not None else None


def _set(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    found = _array(hints, module, given, depth)
    return {**found, "uniqueItems": True} if found is not None else None


def _tuple(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    if len(given) == 2 and module.text(given[1]) == "...":
        return _array(hints, module, given[:1], depth)
    items: list[Json] = []
    for node in given:
        item = hints.hint(module, node, depth - 1)
        if item is None:
            return None
        items.append(item)
    return {"maxItems": len(items), "minItems": len(items), "prefixItems": items, "type": "array"}


def _mapping(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    value = hints.hint(module, given[1], depth - 1) if len(given) > 1 else {}
    if value is None:
        return None
    return {"additionalProperties": value or True, "type": "object"}


def _literal(hints: Hints, module: Module, given: list[Node], _depth: int) -> Schema | None:
    values: list[Json] = []
    for node in given:
        value = read(module, _unwrapped(node), hints.holes)
        if not known(value):
            return None
        values.append(value)
    kinds = {"string" if isinstance(value, str) else "integer" for value in values}
    if any(isinstance(value, bool) for value in values):
        kinds = {"boolean"}
    schema: Schema = {"const": values[0]} if len(values) == 1 else {"enum": values}
    return {**schema, "type": kinds.pop()} if len(kinds) == 1 else schema


def _annotated(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    schema = hints.hint(module, given[0], depth - 1) if given else None
    schema = {} if schema is None else schema
    for extra in given[1:]:
        inner = strip(_unwrapped(extra))
        place = follow(module, inner)
        if place is not None and place.node is not None:
            call = strip(place.node)
            if _called(place.module, call) == "Field":
                hints.noted(place.module, schema, call)
    return schema


def _first(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    return hints.hint(module, given[0], depth - 1) if given else None


_GENERICS: dict[str, Builder] = {
    "Optional": _optional,
    "Union": _union,
    "list": _array,
    "List": _array,
    "Sequence": _array,
    "Iterable": _array,
    "Collection": _array,
    "set": _set,
    "Set": _set,
    "frozenset": _set,
    "FrozenSet": _set,
    "tuple": _tuple,
    "Tuple": _tuple,
    "dict": _mapping,
    "Dict": _mapping,
    "Mapping": _mapping,
    "MutableMapping": _mapping,
    "Literal": _literal,
    "Annotated": _annotated,
    "Required": _first,
    "NotRequired": _first,
    "Final": _first,
    "type": lambda _hints, _module, _given, _depth: None,
}
