"""Python type hints as the JSON Schema that pydantic emits for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from douane.model import Json
from douane.surface.combining import Schema
from douane.surface.constraints import (
    FIELDS,
    TYPES,
    apply_mark,
    called,
    constrain,
    discriminated,
    keywords,
)
from douane.surface.reading import Holes, known, read
from douane.surface.type_hints import MAX_DEPTH, generic_parts, operands, taken_apart, unwrapped
from douane.surface.type_parameters import ALIAS, alias_parts, bound_of, declared, key_of, written
from douane.syntax import Place, fold, follow, name, named, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_STEPS = 20_000  # type hints looked at for one definition
_NULL: Schema = {"type": "null"}
_ANY_OBJECT: Schema = {"additionalProperties": True, "type": "object"}
_ANY_ARRAY: Schema = {"items": {}, "type": "array"}
_ANY_SET: Schema = {"items": {}, "type": "array", "uniqueItems": True}
_URI: Schema = {"format": "uri", "minLength": 1, "type": "string"}
_PATH: Schema = {"format": "path", "type": "string"}
_DECIMAL = r"^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$"
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
    **dict.fromkeys(("dict", "Dict", "Mapping", "MutableMapping"), _ANY_OBJECT),
    **dict.fromkeys(
        ("list", "List", "Sequence", "Iterable", "tuple", "Tuple", "deque", "Collection"), _ANY_ARRAY
    ),
    **dict.fromkeys(("set", "Set", "frozenset", "FrozenSet", "AbstractSet"), _ANY_SET),
    "datetime": {"format": "date-time", "type": "string"},
    "date": {"format": "date", "type": "string"},
    "time": {"format": "time", "type": "string"},
    "timedelta": {"format": "duration", "type": "string"},
    **dict.fromkeys(("Path", "PurePath", "PosixPath"), _PATH),
    "FilePath": {"format": "file-path", "type": "string"},
    "DirectoryPath": {"format": "directory-path", "type": "string"},
    "UUID": {"format": "uuid", "type": "string"},
    "AnyUrl": _URI,
    "AnyHttpUrl": _URI,
    "FileUrl": _URI,
    "HttpUrl": {**_URI, "maxLength": 2083},
    "EmailStr": {"format": "email", "type": "string"},
    "IPvAnyAddress": {"format": "ipvanyaddress", "type": "string"},
    "PositiveInt": {"exclusiveMinimum": 0, "type": "integer"},
    "NonNegativeInt": {"minimum": 0, "type": "integer"},
    "NegativeInt": {"exclusiveMaximum": 0, "type": "integer"},
    "PositiveFloat": {"exclusiveMinimum": 0, "type": "number"},
    "NonNegativeFloat": {"minimum": 0, "type": "number"},
    "SecretStr": {"format": "password", "type": "string", "writeOnly": True},
    "StrictStr": {"type": "string"},
    "StrictInt": {"type": "integer"},
    "StrictFloat": {"type": "number"},
    "StrictBool": {"type": "boolean"},
}


def title(text: str) -> str:
    """Return the title pydantic makes of a field name."""
    return text.replace("_", " ").title().strip()


class Member(NamedTuple):
    """A field or parameter: its schema, whether a value must be given, and the name it is given under."""

    schema: Schema
    required: bool
    alias: str | None = None


@dataclass(slots=True, kw_only=True)
class Hints:
    """Converts annotations of one definition; models met on the way are kept in `definitions`.

    `serializing` gives the schema of what is written instead of what is read; `texts` lets a text in
    ``Annotated[...]`` describe; without `aliased` members keep the names they have in Python; `pydantic` is
    the version of the library that emits.
    """

    holes: Holes
    definitions: Schema = field(default_factory=dict)
    serializing: bool = False
    texts: bool = False
    aliased: bool = True
    pydantic: tuple[int, int] = (2, 14)
    steps: int = MAX_STEPS
    variables: list[dict[str, Place]] = field(default_factory=list)

    def member(
        self,
        module: Module,
        label: str,
        annotation: Node | None,
        default: Node | None,
        *,
        titled: bool = True,
    ) -> Member:
        """Return the field or parameter *label*, as pydantic sees its annotation and default."""
        core, marks, needed = taken_apart(module, annotation)
        schema = self.hint(core.module, core.node) if core is not None and core.node is not None else {}
        if schema is None:
            schema = {}
            self.holes.places.append(core or Place(module, annotation))
        if annotation is None and not titled:
            schema = {"title": label, "type": "string"}
        alias, required = None, True
        for mark in marks:
            found = self._marked(mark, schema)
            alias = found.alias or alias
            required = required and found.required
        if default is not None:
            found = self._defaulted(Place(module, default), schema)
            alias, required = found.alias or alias, found.required
        required = needed if needed is not None else required
        if titled and "title" not in schema and not _untitled(schema):
            schema["title"] = title(alias or label)
        return Member(schema, required, alias)

    def _defaulted(self, place: Place, schema: Schema) -> Member:
        """Add the default at *place* to *schema*: a value, or a call of ``Field`` that tells more."""
        module, node = place
        if node is None or strip(node).type == "ellipsis":
            return Member(schema, True)
        target = follow(module, node)
        if (
            target is not None
            and target.node is not None
            and called(target.module, strip(target.node)) in FIELDS
        ):
            return self._noted(target.module, strip(target.node), schema)
        if called(module, strip(node)) == "field":  # of a data class
            return self._noted(module, strip(node), schema)
        self._default(module, node, schema)
        return Member(schema, False)

    def _default(self, module: Module, node: Node, schema: Schema) -> None:
        from douane.surface.records import enumerated_value  # records hold hints

        member = enumerated_value(module, node, self.holes)
        value = read(module, node, self.holes) if member is None else member
        if known(value):
            schema["default"] = value
        else:
            self.holes.places.append(Place(module, node))

    def _marked(self, mark: Place, schema: Schema) -> Member:
        module, node = mark
        if node is None:
            return Member(schema, True)
        if node.type in ("string", "concatenated_string"):
            text = fold(module, node) if self.texts else None
            if text is not None:
                schema.setdefault("description", text)
            return Member(schema, True)
        if called(module, node) in FIELDS:
            return self._noted(module, node, schema)
        apply_mark(module, schema, node, self.holes)
        return Member(schema, True)

    def _noted(self, module: Module, call: Node, schema: Schema) -> Member:
        """Add what ``Field(...)`` says to *schema*."""
        positional, named = keywords(module, call)
        required, alias = True, None
        given = positional[0] if positional else named.get("default")
        if given is not None and strip(given).type != "ellipsis":
            required = False
            self._default(module, given, schema)
        if "default_factory" in named or "factory" in named:
            required = False
        for word in ("alias", "serialization_alias" if self.serializing else "validation_alias"):
            node = named.get(word)
            text = fold(module, node) if node is not None else None
            alias = text if text is not None else alias
        for word, node in named.items():
            if word == "discriminator":
                key = fold(module, node)
                discriminated(schema, key or "", self.definitions)
            else:
                constrain(module, schema, word, node, self.holes)
        return Member(schema, required, alias)

    # --- annotations ----------------------------------------------------------------------------------

    def hint(self, module: Module, node: Node, depth: int = MAX_DEPTH) -> Schema | None:
        """Return the schema of the annotation *node*, or None if it is of a type unknown here."""
        self.steps -= 1
        if depth <= 0 or self.steps <= 0:
            return None
        node = unwrapped(node)
        if node.type == "none":
            return dict(_NULL)
        if node.type in ("binary_operator", "union_type"):
            return self.alternatives(module, operands(node), depth)
        readers = {
            "string": self._quoted,
            "generic_type": self._generic,
            "subscript": self._generic,
            "call": self._made,
            ALIAS: self._alias,
        }
        return readers.get(node.type, self._named)(module, node, depth)

    def _quoted(self, module: Module, node: Node, depth: int) -> Schema | None:
        return self.spelled(module, fold(module, node) or "", node.start_byte, depth)

    def spelled(self, module: Module, text: str, position: int, depth: int) -> Schema | None:
        """Return the schema of an annotation given as text: names, alternatives and lists of them."""
        from douane.surface.records import model

        text = text.strip()
        outer, bracket, inner = text.partition("[")
        word = outer.rpartition(".")[2].strip()
        if bracket and inner.endswith("]") and word in ("Optional", "list", "List") and depth > 0:
            found = self.spelled(module, inner[:-1], position, depth - 1)
            if found is None or word == "Optional":
                return either([found, dict(_NULL)]) if found is not None else None
            return {"items": found, "type": "array"}
        if "|" in text and not bracket and depth > 0:
            options = [self.spelled(module, part, position, depth - 1) for part in text.split("|")]
            return (
                either([option for option in options if option is not None]) if None not in options else None
            )
        place = named(module, text, position) if text.isidentifier() else None
        if place is not None and place.node is not None:
            if place.node.type == "class_definition":
                return model(self, place, depth)
            return self.hint(place.module, place.node, depth - 1)
        return self._plain(word)

    def _alias(self, module: Module, node: Node, depth: int, given: tuple[Place, ...] = ()) -> Schema | None:
        """Return a reference to the type alias *node* (PEP 695), which pydantic keeps as a definition."""
        label, right = alias_parts(Place(module, node))
        full = written(label, list(given)) if given else label
        if full is None or right is None:
            return None
        key = key_of(full)
        if key not in self.definitions:
            self.definitions[key] = {}
            bound = dict(zip(declared(Place(module, node)), given, strict=False))
            schema = self.within(bound, lambda: self.hint(module, right, depth - 1))
            if schema is None:
                del self.definitions[key]
                return None
            self.definitions[key] = schema
        return {"$ref": f"#/$defs/{key}"}

    def within(self, bound: dict[str, Place], work: Callable[[], Schema | None]) -> Schema | None:
        """Return what *work* does while type parameters stand for what is *bound*."""
        self.variables.append(bound)
        try:
            return work()
        finally:
            self.variables.pop()

    def _variable(self, module: Module, node: Node, depth: int) -> Schema | None:
        """Return the schema of the type parameter *node*, or None if it is none."""
        place = self.variables[-1].get(module.text(node)) if self.variables else None
        if place is None or place.node is None:
            is_parameter, limit = bound_of(module, node)
            if not is_parameter or limit is None:
                return {} if is_parameter else None
            return self.hint(module, limit, depth - 1)
        held, self.variables = self.variables, self.variables[:-1]
        try:
            return self.hint(place.module, place.node, depth - 1)
        finally:
            self.variables = held

    def _named(self, module: Module, node: Node, depth: int) -> Schema | None:
        from douane.surface.records import model

        variable = self._variable(module, node, depth) if node.type == "identifier" else None
        if variable is not None:
            return variable
        place = follow(module, node)
        if place is not None and place.node is not None and place.node != node:
            if place.node.type == "class_definition":
                return model(self, place, depth)
            return self.hint(place.module, place.node, depth - 1)
        return self._plain((name(module, node) or module.text(node)).rpartition(".")[2])

    def _plain(self, word: str) -> Schema | None:
        if word == "Decimal":
            text: Schema = {"type": "string"}
            if (2, 12) <= self.pydantic < (2, 14):
                text["pattern"] = _DECIMAL
            return text if self.serializing else {"anyOf": [{"type": "number"}, text]}
        plain = _PLAIN.get(word)
        return dict(plain) if plain is not None else None

    def _made(self, module: Module, node: Node, depth: int) -> Schema | None:
        """Return the schema of a type made by a call: ``conint(ge=1)``, ``NewType("Id", str)``."""
        label = called(module, node) or ""
        positional, named_ = keywords(module, node)
        if label == "TypeVar":
            limit = named_.get("bound")
            return self.hint(module, limit, depth - 1) if limit is not None else {}
        if label == "NewType" and len(positional) > 1:
            return self.hint(module, positional[1], depth - 1)
        if label in ("conlist", "conset", "confrozenset") and positional:
            inner = self.hint(module, positional[0], depth - 1)
            if inner is None:
                return None
            schema: Schema = {"items": inner, "type": "array"}
            if label != "conlist":
                schema["uniqueItems"] = True
        elif label in TYPES:
            schema = dict(TYPES[label])
        else:
            return None
        for word, value in named_.items():
            constrain(module, schema, word, value, self.holes)
        return schema

    def _generic(self, module: Module, node: Node, depth: int) -> Schema | None:
        from douane.surface.generics import GENERICS  # generics hold other hints
        from douane.surface.records import model

        base, given = generic_parts(node)
        if base is None:
            return None
        label = (name(module, base) or module.text(base)).rpartition(".")[2]
        build = GENERICS.get(label)
        if build is not None:
            return build(self, module, given, depth)
        place = follow(module, base)
        if place is None or place.node is None or place.node.type not in ("class_definition", ALIAS):
            return None
        arguments = tuple(self._argument(module, part) for part in given)
        if place.node.type == ALIAS:
            return self._alias(place.module, place.node, depth, arguments)
        return model(self, place, depth, arguments if declared(place) else ())

    def _argument(self, module: Module, node: Node) -> Place:
        """Return the type *node*, or what it stands for if it is a type parameter."""
        node = unwrapped(node)
        known = self.variables[-1].get(module.text(node)) if self.variables else None
        return known if known is not None else Place(module, node)

    def alternatives(self, module: Module, nodes: list[Node], depth: int) -> Schema | None:
        """Return the schema of a union."""
        options: list[Schema] = []
        for node in nodes:
            schema = self.hint(module, node, depth - 1)
            if schema is None:
                return None
            options.append(schema)
        return either(options)

    def marked(self, mark: Place, schema: Schema) -> None:
        """Add to *schema* what *mark*, a part of ``Annotated[...]``, says about its type."""
        self._marked(mark, schema)


def either(options: list[Schema]) -> Schema:
    """Return the union of *options*: nested unions are flattened, null comes last."""
    flat: list[Json] = []
    for option in options:
        nested = option.get("anyOf")
        flat.extend(nested if isinstance(nested, list) and len(option) == 1 else [option])
    unique = [option for index, option in enumerate(flat) if option not in flat[:index]]
    ordered = [option for option in unique if option != _NULL] + [
        option for option in unique if option == _NULL
    ]
    if len(ordered) == 1 and isinstance(ordered[0], dict):
        return dict(ordered[0])
    return {"anyOf": ordered}


def _untitled(schema: Schema) -> bool:
    """Whether pydantic gives no title to what *schema* describes: a model, or a model that may be null."""
    options = schema.get("anyOf")
    if isinstance(options, list) and len(options) == 2 and options[1] == _NULL:
        return isinstance(options[0], dict) and "$ref" in options[0]
    return "$ref" in schema
