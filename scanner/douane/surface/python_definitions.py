"""Tools, prompts, resources and templates as frameworks make them of Python functions."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.collected import Collected
from douane.surface.combining import Schema
from douane.surface.dialects import Dialect
from douane.surface.docstrings import Told, told
from douane.surface.emitted import arguments_schema, output_schema, parameters
from douane.surface.hints import Hints
from douane.surface.pruning import inlined
from douane.surface.python_arguments import Argument, Arguments, tool_annotations
from douane.surface.python_conditions import circumstances
from douane.surface.python_meaning import meant
from douane.surface.python_package import PythonPackage
from douane.surface.python_schemas import schema_of
from douane.surface.reading import Holes, known, read
from douane.surface.settings import setting_default
from douane.syntax import PARAMETER, Place, field, follow, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_PLAIN_TEXT = "text/plain"
_SIGNATURE = b"__signature__"
_DUNDERS = {"name": b"__name__", "description": b"__doc__"}
_BY_DEFAULT = "its name is not set otherwise"


@dataclass(slots=True)
class PythonDefinitions:
    """Makes definitions of functions and keeps them in `found`."""

    package: PythonPackage
    found: Collected

    def tool(
        self, function: Place, given: Arguments, receiver: Node | None, where: Node | None = None
    ) -> None:
        """Keep the tool that *given* registers at *where* with *receiver* for *function*."""
        node, dialect, holes = function.node, self.package.dialect(given.module, receiver), Holes()
        if node is None:
            return
        definition, parsed = self._named(function, given, dialect, holes)
        schema = given.value("input_schema") or given.value("inputSchema")
        definition["inputSchema"] = (
            schema
            if isinstance(schema, dict)
            else arguments_schema(
                function.module, node, holes, dialect, parsed.parameters, given.names("exclude_args")
            )
        )
        holes.places.extend(signature_changes(function))
        self._output(definition, function, given, dialect, holes)
        self._annotated(definition, given, dialect, holes)
        self._meta(definition, given, dialect, holes)
        if dialect.fast and given.value("task") is True:
            definition["execution"] = {"taskSupport": "optional"}
        _titled(definition, dialect)
        self._keep("tool", definition, function, given, receiver, holes, where)

    def _output(
        self, definition: Schema, function: Place, given: Arguments, dialect: Dialect, holes: Holes
    ) -> None:
        written = given.named.get("output_schema")
        if written is not None:
            made = schema_of(written.module, written.node, holes, written.env)
            value = written.read(holes) if made is None else made
            if isinstance(value, dict):
                definition["outputSchema"] = inlined(value) if dialect.inlines else value
            elif value is not None and value is not False:
                holes.places.append(written.place)
            return
        if given.value("structured_output") is False or function.node is None:
            return
        result = output_schema(function.module, function.node, holes, dialect)
        if result is not None:
            definition["outputSchema"] = result

    def _annotated(self, definition: Schema, given: Arguments, dialect: Dialect, holes: Holes) -> None:
        told_ = given.named.get("annotations")
        hints = tool_annotations(told_.module, told_.node, holes, told_.env) if told_ is not None else {}
        if hints:
            definition["annotations"] = dict(hints)
            if dialect.fast and dialect.lists_titles and "title" in hints:
                definition.setdefault("title", hints["title"])

    def _meta(self, definition: Schema, given: Arguments, dialect: Dialect, holes: Holes) -> None:
        meta: Schema = {}
        written = given.named.get("meta")
        if written is not None:
            value = written.read(holes)
            meta = dict(value) if isinstance(value, dict) else {}
        if dialect.tags_key is not None:
            tags: list[Json] = list(given.names("tags"))
            held = meta.get(dialect.tags_key)
            meta[dialect.tags_key] = {**(held if isinstance(held, dict) else {}), "tags": tags}
        if meta:
            definition["_meta"] = meta
        icons = given.named.get("icons")
        value = icons.read(holes) if icons is not None else None
        if value is not None and known(value):
            definition["icons"] = value

    def _named(
        self, function: Place, given: Arguments, dialect: Dialect, holes: Holes
    ) -> tuple[Schema, Told]:
        node = function.node
        label, body = (field(node, "name"), field(node, "body")) if node is not None else (None, None)
        parsed = told(function.module, body, dialect) if body is not None else Told(None, {})
        definition: Schema = {}
        written = given.first("name")
        open_ = Holes()
        value = written.read(open_) if written is not None else None
        if open_.assumed:
            holes.places.extend(open_.places)
        if PARAMETER in open_.assumed:
            holes.conditions.append(_BY_DEFAULT)
        if value is None and label is not None:
            definition["name"] = function.module.text(label)
        elif isinstance(value, str) and "${" not in value:
            definition["name"] = value
        for key in ("title", "description"):
            argument = given.named.get(key)
            if argument is not None:
                self.text(definition, key, argument, holes)
        if value is None:
            self._assigned(definition, "name", function, given, holes)
        if "description" not in definition and "description" not in given.named:
            definition["description"] = parsed.description or ""
            self._assigned(definition, "description", function, given, holes)
        if dialect.fast and definition.get("description") == "":
            del definition["description"]
        return definition, parsed

    def _assigned(
        self, definition: Schema, key: str, function: Place, given: Arguments, holes: Holes
    ) -> None:
        """Keep what is assigned to ``__name__`` or ``__doc__`` of *function* as *key* of *definition*."""
        label = field(function.node, "name") if function.node is not None else None
        word = _DUNDERS[key]
        if label is None or word not in function.module.source:
            return
        text = function.module.text(label).encode()
        pattern = re.compile(rb"\b" + re.escape(text) + rb"\." + word + rb"\s*=(?!=)")
        for node in function.module.nodes_at(pattern, "assignment"):
            right = field(node, "right")
            value = read(function.module, right, holes, given.env) if right is not None else None
            if isinstance(value, str) and "${" not in value:
                definition[key] = value
            else:
                definition.pop(key, None)
                holes.places.append(Place(function.module, node))

    def text(self, definition: Schema, key: str, written: Argument, holes: Holes) -> None:
        """Keep the text *written* as *key* of *definition*; a setting stands for its default, with a hole."""
        value = written.read(holes)
        if isinstance(value, str):
            definition[key] = value
        elif value is not None:
            holes.places.append(written.place)
            usual = setting_default(written.module, written.node)
            if usual is not None:
                definition[key] = usual

    def prompt(
        self, function: Place, given: Arguments, receiver: Node | None, where: Node | None = None
    ) -> None:
        """Keep the prompt that *given* registers at *where* for *function*."""
        node, dialect, holes = function.node, self.package.dialect(given.module, receiver), Holes()
        if node is None:
            return
        definition, parsed = self._named(function, given, dialect, holes)
        schema = arguments_schema(function.module, node, holes, dialect, parsed.parameters)
        members, required = schema.get("properties"), schema.get("required")
        annotations = {item.name: item.annotation for item in parameters(function.module, node, dialect)}
        listed: list[Json] = []
        for key, member in members.items() if isinstance(members, dict) else ():
            argument: Schema = {"name": key}
            text = member.get("description") if isinstance(member, dict) else None
            note = self._note(function.module, annotations.get(key), dialect, holes)
            if isinstance(text, str) or note is not None:
                argument["description"] = "\n\n".join(part for part in (text, note) if isinstance(part, str))
            argument["required"] = isinstance(required, list) and key in required
            listed.append(argument)
        definition["arguments"] = listed
        self._meta(definition, given, dialect, holes)
        self._keep("prompt", definition, function, given, receiver, holes, where)

    def _note(self, module: Module, annotation: Node | None, dialect: Dialect, holes: Holes) -> str | None:
        if annotation is None or dialect.prompt_note is None or module.text(annotation) == "str":
            return None
        hints = Hints(holes=holes, texts=dialect.describes_by_text, pydantic=dialect.pydantic)
        schema = hints.member(module, "", annotation, None, titled=False).schema
        whole = {"$defs": hints.definitions, **schema} if hints.definitions else schema
        return dialect.prompt_note.format(json.dumps(_ordered(whole), separators=(",", ":")))

    def resource(
        self, function: Place, given: Arguments, receiver: Node | None, where: Node | None = None
    ) -> None:
        """Keep the resource or template that *given* registers at *where* for *function*."""
        node, dialect, holes = function.node, self.package.dialect(given.module, receiver), Holes()
        address = given.first("uri")
        if node is None or address is None:
            return
        rest = Arguments(given.module, None, given.env)
        rest.named.update({key: value for key, value in given.named.items() if key != "uri"})
        definition, _ = self._named(function, rest, dialect, holes)
        uri = address.read(holes)
        takes = bool(parameters(function.module, node, dialect))
        templated = isinstance(uri, str) and (takes or _PLACEHOLDER.search(uri.replace("${", "")) is not None)
        if isinstance(uri, str) and "${" not in uri:
            definition["uriTemplate" if templated else "uri"] = uri
        kind = given.value("mime_type")
        definition["mimeType"] = kind if isinstance(kind, str) else _PLAIN_TEXT
        self._meta(definition, given, dialect, holes)
        self._keep(
            "template" if templated else "resource", definition, function, given, receiver, holes, where
        )

    def plain_resource(self, maker: Place, given: Arguments, receiver: Node | None) -> None:
        """Keep a resource that is made as an object: ``TextResource(uri=..., name=..., text=...)``."""
        dialect, holes = self.package.dialect(given.module, receiver), Holes()
        definition: Schema = {}
        for key in ("uri", "name", "title", "description"):
            node = given.named.get(key)
            if node is not None:
                self.text(definition, key, node, holes)
        if "${" in str(definition.get("uri")):
            del definition["uri"]
        definition.setdefault("name", definition.get("uri"))
        kind = given.value("mime_type")
        definition["mimeType"] = kind if isinstance(kind, str) else _PLAIN_TEXT
        self._meta(definition, given, dialect, holes)
        self._keep("resource", definition, maker, given, receiver, holes, maker.node)

    def unresolved(self, call: Node, given: Arguments, target: Node, receiver: Node | None) -> None:
        """Keep a tool whose function is made at run time, of which at least the name may be written here."""
        holes, dialect = Holes(), self.package.dialect(given.module, receiver)
        definition: Schema = {}
        for key in ("name", "title", "description"):
            node = given.named.get(key)
            if node is not None:
                self.text(definition, key, node, holes)
        holes.places.append(Place(given.module, target))
        if "name" not in definition or "${" in str(definition["name"]):
            self.found.dynamic("tool", given.module, call, "its name is computed at run time")
            return
        definition["inputSchema"] = {"type": "object"}
        self._annotated(definition, given, dialect, holes)
        self._meta(definition, given, dialect, holes)
        _titled(definition, dialect)
        self._keep("tool", definition, Place(given.module, call), given, receiver, holes, call)

    def _keep(
        self,
        kind: str,
        definition: Schema,
        function: Place,
        given: Arguments,
        receiver: Node | None,
        holes: Holes,
        where: Node | None,
    ) -> None:
        if function.node is None:
            return
        spot = Place(given.module, where) if where is not None else function
        own = circumstances(spot.module, spot.node) if spot.node is not None else None
        for outer in self.package.listed(given.module, receiver):
            if outer.prefix is None and outer.place is not None and outer.place.node is not None:
                why = "the prefix under which it is mounted is computed at run time"
                self.found.dynamic(kind, outer.place.module, outer.place.node, why)
                continue
            conditions = [text for text in (outer.condition, own, *holes.conditions) if text]
            item = _prefixed(kind, definition, outer.prefix or "")
            self.found.add(kind, item, function.module, function.node, " and ".join(conditions) or None)
            label = item.get("name")
            if isinstance(label, str):
                self.found.holes(kind, label, holes.places)


def _titled(definition: Schema, dialect: Dialect) -> None:
    """Give a tool without title the one that *dialect* makes of its name."""
    label = definition.get("name")
    if dialect.titles_everything and isinstance(label, str):
        definition.setdefault("title", label.replace("_", " ").replace("-", " ").title())


def _prefixed(kind: str, definition: Schema, prefix: str) -> Schema:
    if not prefix:
        return dict(definition)
    found = dict(definition)
    for key in ("uri", "uriTemplate"):
        address = found.get(key)
        if isinstance(address, str) and "://" in address:
            scheme, _, path = address.partition("://")
            found[key] = f"{scheme}://{prefix}/{path}"
    if kind in ("tool", "prompt") and isinstance(found.get("name"), str):
        found["name"] = f"{prefix}_{found['name']}"
    return found


def _ordered(node: Json) -> Json:
    if isinstance(node, dict):
        return {key: _ordered(node[key]) for key in sorted(node)}
    return [_ordered(item) for item in node] if isinstance(node, list) else node


def signature_changes(function: Place) -> list[Place]:
    """Return the decorators of *function*, defined in the package, that give it another signature."""
    holder = function.node.parent if function.node is not None else None
    if holder is None or holder.type != "decorated_definition":
        return []
    found = []
    for decorator in parts(holder):
        inner = parts(decorator)[0] if decorator.type == "decorator" and parts(decorator) else None
        target = field(inner, "function") if inner is not None and inner.type == "call" else inner
        place = follow(function.module, target) if target is not None else None
        made = place.node if place is not None else None
        source = (
            place.module.source[made.start_byte : made.end_byte]
            if place is not None and made is not None
            else b""
        )
        if made is not None and made.type == "function_definition" and _SIGNATURE in source:
            found.append(Place(function.module, decorator))
    return found


def _wrapped(function: Place) -> Place | None:
    """Return the function that *function* says it wraps: its name, docstring and signature stand for both."""
    holder = function.node.parent if function.node is not None else None
    for decorator in parts(holder) if holder is not None and holder.type == "decorated_definition" else []:
        inner = parts(decorator)[0] if decorator.type == "decorator" and parts(decorator) else None
        target = field(inner, "function") if inner is not None and inner.type == "call" else None
        if (
            inner is not None
            and target is not None
            and function.module.text(target).rpartition(".")[2] == "wraps"
        ):
            first = Arguments(function.module, inner).own("wrapped")
            return meant(function.module, first) if first is not None else None
    return None


def function_at(place: Place | None) -> Place | None:
    """Return *place* if a function is defined there, past wrappers that keep its signature; else None."""
    for _ in range(5):
        node = strip(place.node) if place is not None and place.node is not None else None
        if place is None or node is None:
            return None
        if node.type == "function_definition":
            wrapped = _wrapped(Place(place.module, node))
            if wrapped is None:
                return Place(place.module, node)
            place = wrapped
            continue
        if node.type != "call":
            return None
        function, first = field(node, "function"), Arguments(place.module, node).own("fn", "func")
        label = place.module.text(function).rpartition(".")[2] if function is not None else ""
        if label not in ("staticmethod", "classmethod", "wraps", "cast") or first is None:
            return None
        place = follow(place.module, first)
    return None
