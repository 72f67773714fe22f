"""Python type hints as the JSON Schema that pydantic emits for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.classes import class_kind, docstring, fields, lineage
from douane.surface.combining import Schema
from douane.surface.reading import Holes, known, read
from douane.syntax import Place, fold, follow, name, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

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
        if schema is None and annotation is not None:
            self.holes.places.append(Place(module, annotation))
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
        if called(module, default) in ("Field", "Body", "Query", "Param"):
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
        if node.type == "none":
            return dict(_NULL)
        if node.type in ("binary_operator", "union_type"):
            return self.alternatives(module, _operands(node), depth)
        readers = {"string": self._quoted, "generic_type": self._generic, "subscript": self._generic}
        return readers.get(node.type, self._named)(module, node, depth)

    def _quoted(self, module: Module, node: Node, _depth: int) -> Schema | None:
        inner = fold(module, node) or ""
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
        label = (name(module, base) or module.text(base)).rpartition(".")[2]
        from douane.surface.generics import GENERICS  # generics hold other hints

        build = GENERICS.get(label)
        return build(self, module, given, depth) if build is not None else None

    def alternatives(self, module: Module, nodes: list[Node], depth: int) -> Schema | None:
        """Return the schema of a union."""
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
        schema = self.declared(place)
        if schema is None:
            del self.definitions[key]
            return None
        self.definitions[key] = schema
        return {"$ref": f"#/$defs/{key}"}

    def declared(self, place: Place) -> Schema | None:
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
        properties, required = self._inherited(place)
        schema["properties"] = properties
        if required:
            schema["required"] = required
        return {**schema, "title": module.text(label), "type": "object"}

    def _inherited(self, place: Place) -> tuple[Schema, list[Json]]:
        properties: Schema = {}
        required: list[Json] = []
        for owner in reversed(lineage(place)):
            if owner.node is None:
                continue
            body = child(owner.node, "body")
            for label, annotation, default in fields(owner.module, body):
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


def called(module: Module, node: Node) -> str | None:
    """Return the last part of the name that the call *node* calls, or None if it is no call."""
    function = child(node, "function") if node.type == "call" else None
    return (name(module, function) or "").rpartition(".")[2] if function is not None else None


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
