"""The schemas a framework lists for a Python function: of its parameters, and of what it returns."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, NamedTuple

from douane.model import Json
from douane.surface.classes import class_kind
from douane.surface.combining import Schema
from douane.surface.constraints import called
from douane.surface.dialects import Dialect
from douane.surface.hints import Hints, title
from douane.surface.pruning import inlined, opened, used, without_titles
from douane.surface.reading import Holes
from douane.surface.records import annotated_class, declared, rooted
from douane.surface.type_hints import generic_parts, unwrapped
from douane.syntax import Place, field, follow, name, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_WRAPPER = "Generic wrapper for non-object return types."
_CONTEXTS = re.compile(r"\b(?:Context|ServerRequestContext|Resolve)\b")
# Calls whose result the framework itself puts in for a parameter.
_PROVIDED = frozenset(
    {"Depends", "CurrentContext", "CurrentFastMCP", "CurrentRequest", "CurrentHeaders", "Progress"}
)
_CONTENT = frozenset(
    {
        "Image",
        "Audio",
        "File",
        "TextContent",
        "ImageContent",
        "AudioContent",
        "ResourceLink",
        "EmbeddedResource",
        "ContentBlock",
    }
)
_RESULTS = frozenset({"ToolResult", "CallToolResult", "InputRequiredResult"})
_PRIMITIVES = frozenset({"str", "int", "float", "bool", "bytes", "None", "NoneType"})
_SCHEMALESS = frozenset({"Any", "Path", "Decimal", "UUID"})
_BARE_LISTS = frozenset({"list", "List", "tuple", "Tuple", "Sequence"})


class Parameter(NamedTuple):
    """A parameter that a caller can give."""

    name: str
    annotation: Node | None
    default: Node | None


def parameters(module: Module, function: Node, dialect: Dialect) -> list[Parameter]:
    """Return the parameters of *function* a caller can give, without what the framework puts in itself."""
    found = []
    holder = field(function, "parameters")
    first = True
    for part in parts(holder) if holder is not None else []:
        label, starred = _label(part)
        owner, first = first, False
        if label is None or (owner and module.text(label) in ("self", "cls")) or (starred and dialect.fast):
            continue
        annotation, default = field(part, "type"), field(part, "value")
        if annotation is not None and _CONTEXTS.search(module.text(annotation)):
            continue
        if default is not None and called(module, strip(default)) in _PROVIDED:
            continue
        found.append(Parameter(module.text(label), annotation, default))
    return found


def _label(part: Node) -> tuple[Node | None, bool]:
    """Return the name of a parameter, and whether it takes several arguments."""
    label = field(part, "name") or (parts(part)[0] if part.type == "typed_parameter" else part)
    if label.type in ("list_splat_pattern", "dictionary_splat_pattern"):
        return (parts(label)[0] if parts(label) else None), True
    return (label if label.type == "identifier" else None), False


def arguments_schema(
    module: Module,
    function: Node,
    holes: Holes,
    dialect: Dialect,
    told: Mapping[str, str],
    left_out: Collection[str] = (),
) -> Schema:
    """Return the input schema that *dialect* makes of the parameters of *function*.

    *told* describes parameters that say nothing of themselves; those *left_out* are not listed.
    """
    hints = Hints(holes=holes, texts=dialect.describes_by_text, pydantic=dialect.pydantic)
    properties: Schema = {}
    required: list[Json] = []
    headed: dict[str, Json] = {}
    for label, annotation, default in parameters(module, function, dialect):
        if label in left_out:
            continue
        found = hints.member(
            module, label, annotation, default, titled=dialect.fast or annotation is not None
        )
        key = found.alias or label
        properties[key] = found.schema
        if dialect.fast and dialect.pydantic < (2, 12):
            found.schema["title"] = title(key)  # of every argument of a call, whatever it is
        if found.schema.get("title", title(key)) != title(key):
            headed[key] = found.schema["title"]
        if found.required:
            required.append(key)
    schema: Schema = {"properties": properties, "type": "object"}
    if required:
        schema["required"] = required
    if hints.definitions:
        schema["$defs"] = hints.definitions
    if not dialect.fast:
        label_node = field(function, "name")
        schema["title"] = f"{module.text(label_node) if label_node is not None else ''}Arguments"
        return schema
    schema = compressed({**schema, "additionalProperties": False}, dialect)
    _described(schema, told, headed if dialect.titles_everything else {})
    return inlined(schema) if dialect.inlines else schema


def _described(schema: Schema, told: Mapping[str, str], headed: Mapping[str, Json]) -> None:
    listed = schema.get("properties")
    for key, member in listed.items() if isinstance(listed, dict) else ():
        if isinstance(member, dict):
            if key in headed:
                member["title"] = headed[key]
            if key in told and "description" not in member:
                member["description"] = told[key]


def compressed(schema: Schema, dialect: Dialect) -> Schema:
    """Return *schema* as the `fastmcp` package of *dialect* lists it, references left as they are."""
    found: Json = used(schema)
    if dialect.prunes_titles:
        found = without_titles(found, bare=dialect.closed)
    if not dialect.closed:
        found = opened(found)
    return found if isinstance(found, dict) else schema


def output_schema(module: Module, function: Node, holes: Holes, dialect: Dialect) -> Schema | None:
    """Return the output schema that *dialect* makes of the return annotation of *function*, if any."""
    annotation = field(function, "return_type")
    label = field(function, "name")
    if annotation is None or label is None or not dialect.lists_outputs:
        return None
    node = unwrapped(annotation)
    mentioned = set(re.findall(r"\w+", module.text(node)))
    if mentioned & _RESULTS:
        return None
    if dialect.fast:
        return _fastmcp_output(module, node, holes, dialect, mentioned)
    if mentioned & _CONTENT and dialect.version >= (2, 0):
        return None
    return _sdk_output(module, node, module.text(label), holes, dialect)


# --- the fastmcp package ----------------------------------------------------------------------------------


def _fastmcp_output(
    module: Module, node: Node, holes: Holes, dialect: Dialect, mentioned: Collection[str]
) -> Schema | None:
    text = module.text(node)
    if text.rpartition(".")[2] in ("None", "Any") or not _CONTENT.isdisjoint(mentioned):
        return None
    if dialect.titles_everything and ("bytes" in mentioned or _is_any_list(module, node)):
        return None
    hints = Hints(
        holes=holes,
        serializing=True,
        texts=dialect.describes_by_text,
        aliased=not dialect.titles_everything,
        pydantic=dialect.pydantic,
    )
    schema = hints.hint(module, node)
    if schema is None:
        holes.places.append(Place(module, node))
        return None
    whole = rooted(schema, hints.definitions, keep=not dialect.inlines)
    if whole.get("type") == "object" or "properties" in whole or "$ref" in whole:
        found = compressed(whole, dialect)
    else:
        inner = dict(schema)
        if "$ref" not in inner and "title" not in inner:
            inner["title"] = "Result"
        wrapped: Schema = {"properties": {"result": inner}, "required": ["result"], "type": "object"}
        wrapped["x-fastmcp-wrap-result"] = True
        if not dialect.prunes_titles:
            wrapped["title"] = "_WrappedResult"
        if dialect.wrapper_described:
            wrapped["description"] = _WRAPPER
        found = compressed({"$defs": hints.definitions, **wrapped}, dialect)
    return (inlined(found) if dialect.inlines else found) or None


def _is_any_list(module: Module, node: Node) -> bool:
    base, given = generic_parts(node) if node.type in ("generic_type", "subscript") else (node, [])
    if base is None or module.text(base).rpartition(".")[2] not in _BARE_LISTS:
        return False
    return all(module.text(part).rpartition(".")[2] in ("Any", "...") for part in given)


# --- the official SDK -------------------------------------------------------------------------------------


def _sdk_output(module: Module, node: Node, label: str, holes: Holes, dialect: Dialect) -> Schema | None:
    hints = Hints(holes=holes, pydantic=dialect.pydantic)
    base, given = generic_parts(node) if node.type in ("generic_type", "subscript") else (None, [])
    place = follow(module, node) if node.type in ("identifier", "attribute") else None
    if place is not None and place.node is not None and place.node.type == "class_definition":
        return _sdk_class(hints, place, dialect)
    if place is None and node.type in ("identifier", "attribute") and _is_bare(module, node):
        return None
    schema = hints.hint(module, node)
    if schema is None:
        holes.places.append(Place(module, node))
        return None
    made = follow(module, base) if base is not None and "$ref" in schema else None
    if made is not None and class_kind(made) == "model":
        return rooted(schema, hints.definitions, keep=dialect.version < (1, 30))
    if base is not None and module.text(base) == "dict" and given and module.text(given[0]) == "str":
        schema["title"] = f"{label}DictOutput"
    else:
        inner = hints.member(module, "result", node, None).schema
        schema = {"properties": {"result": inner}, "required": ["result"], "type": "object"}
        schema["title"] = f"{label}Output"
    return {"$defs": hints.definitions, **schema} if hints.definitions else schema


def _is_bare(module: Module, node: Node) -> bool:
    """Whether the SDK makes no schema of the class that *node* names: `dict`, `list`, what holds no data."""
    word = (name(module, node) or "").rpartition(".")[2]
    return word in _SCHEMALESS or (word not in _PRIMITIVES and not word[:1].isupper())


def _sdk_class(hints: Hints, place: Place, dialect: Dialect) -> Schema | None:
    kind = class_kind(place)
    label = field(place.node, "name") if place.node is not None else None
    if label is None or kind == "enum":
        return None
    if kind == "model" or (kind == "typed" and dialect.version >= (2, 0)):
        schema = hints.hint(place.module, label)
        return (
            rooted(schema, hints.definitions, keep=dialect.version < (1, 30)) if schema is not None else None
        )
    if kind == "typed":
        schema = declared(hints, place)
        return _optional_as_null(schema, hints.definitions) if schema is not None else None
    found = annotated_class(hints, place)
    if found is None:
        return None
    schema = {"properties": found[0], "title": place.module.text(label), "type": "object"}
    if found[1]:
        schema["required"] = found[1]
    return {"$defs": hints.definitions, **schema} if hints.definitions else schema


def _optional_as_null(schema: Schema, definitions: Schema) -> Schema:
    """Return the schema of a typed dictionary as the first edition of the SDK copies it into a model."""
    schema.pop("description", None)
    properties, required = schema.get("properties"), schema.get("required")
    for key, member in properties.items() if isinstance(properties, dict) else ():
        if isinstance(member, dict) and not (isinstance(required, list) and key in required):
            member.setdefault("default", None)
    return {"$defs": definitions, **schema} if definitions else schema
