"""Servers written in Python: decorated functions and the low-level API."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.classes import docstring
from douane.surface.collected import Collected
from douane.surface.conditions import condition
from douane.surface.elements import returned
from douane.surface.hints import Hints
from douane.surface.python_lists import PythonLists
from douane.surface.reading import NO_ENV, Env, Holes, known, read
from douane.surface.settings import setting_default
from douane.syntax import Place, field, follow, name, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

NEEDLES = (b"mcp", b"FastMCP", b"MCPServer", b".tool", b"list_tools", b".add_tool", b".prompt", b".resource")
_DECORATED = "(decorated_definition (decorator) @decorator) @definition"
_CALLS = "(call function: [(attribute) (identifier)] @callee) @call"
_SERVERS = frozenset({"FastMCP", "MCPServer", "Server"})
_TEMPLATE = re.compile(r"\{[^{}]*\}")
_ANNOTATIONS = {
    "title": "title",
    "readOnlyHint": "readOnlyHint",
    "read_only_hint": "readOnlyHint",
    "destructiveHint": "destructiveHint",
    "destructive_hint": "destructiveHint",
    "idempotentHint": "idempotentHint",
    "idempotent_hint": "idempotentHint",
    "openWorldHint": "openWorldHint",
    "open_world_hint": "openWorldHint",
}
_LISTS = {
    "list_tools": "tool",
    "list_prompts": "prompt",
    "list_resources": "resource",
    "list_resource_templates": "template",
}


@dataclass(slots=True)
class PythonServer:
    """Reads the definitions of one module into `found`."""

    module: Module
    found: Collected

    def collect(self) -> None:
        """Read all definitions of the module."""
        for definition in self.module.captures(_DECORATED).get("definition", []):
            function = field(definition, "definition")
            if function is None or function.type != "function_definition":
                continue
            for decorator in parts(definition):
                if decorator.type == "decorator" and parts(decorator):
                    self._decorated(parts(decorator)[0], function)
        for call in self.module.captures(_CALLS).get("call", []):
            self._called(call)

    # --- decorators -----------------------------------------------------------------------------------

    def _decorated(self, decorator: Node, function: Node) -> None:
        call = decorator if decorator.type == "call" else None
        target = field(decorator, "function") if call is not None else decorator
        if target is None or target.type != "attribute":
            return
        key = field(target, "attribute")
        method = self.module.text(key) if key is not None else ""
        arguments = _Arguments(self.module, call)
        if method == "tool":
            self._tool(function, arguments)
        elif method == "prompt":
            self._prompt(function, arguments)
        elif method == "resource" and arguments.positional + list(arguments.named.values()):
            self._resource(function, arguments)
        elif method in _LISTS:
            PythonLists(self.module, self.found).handler(function, _LISTS[method])

    def _tool(self, function: Node, arguments: _Arguments, place: Module | None = None) -> None:
        module = place or self.module
        holes = Holes()
        definition = self._named(function, arguments, holes, module)
        if definition is None:
            return
        definition["inputSchema"] = arguments_schema(module, function, holes)
        result = output_schema(module, function, holes)
        if result is not None and arguments.value("structured_output") is not False:
            definition["outputSchema"] = result
        annotations = arguments.named.get("annotations")
        if annotations is not None:
            self._annotations(definition, annotations, holes)
        meta = arguments.named.get("meta")
        if meta is not None:
            value = read(self.module, meta, holes)
            if known(value):
                definition["_meta"] = value
        self._keep("tool", definition, function, holes, module)

    def _annotations(self, definition: dict[str, Json], node: Node, holes: Holes) -> None:
        place = follow(self.module, node)
        inner = strip(place.node) if place is not None and place.node is not None else None
        if place is not None and inner is not None and inner.type == "call":
            hints = annotations_of(place.module, inner, holes) or made_annotations(place.module, inner, holes)
            if hints:
                definition["annotations"] = hints
                return
        value = read(self.module, node, holes)
        if isinstance(value, dict):
            definition["annotations"] = value
        else:
            holes.places.append(Place(self.module, node))

    def _named(
        self, function: Node, arguments: _Arguments, holes: Holes, module: Module
    ) -> dict[str, Json] | None:
        label, body = field(function, "name"), field(function, "body")
        if body is None:
            return None
        definition: dict[str, Json] = {}
        written = arguments.named.get("name") or next(iter(arguments.positional), None)
        if written is not None:
            value = read(self.module, written, Holes())
            if isinstance(value, str):
                definition["name"] = value
        elif label is not None:
            definition["name"] = module.text(label)
        heading = arguments.named.get("title")
        if heading is not None:
            self._text(definition, "title", heading, holes)
        told = arguments.named.get("description")
        if told is not None:
            self._text(definition, "description", told, holes)
        else:
            definition["description"] = docstring(module, body) or ""
        return definition

    def _text(self, definition: dict[str, Json], key: str, node: Node, holes: Holes) -> None:
        value = read(self.module, node, holes)
        if isinstance(value, str):
            definition[key] = value
        elif value is not None:
            holes.places.append(Place(self.module, node))
            usual = setting_default(self.module, node)
            if usual is not None:
                definition[key] = usual

    def _prompt(self, function: Node, arguments: _Arguments) -> None:
        holes = Holes()
        definition = self._named(function, arguments, holes, self.module)
        if definition is None:
            return
        schema = arguments_schema(self.module, function, holes)
        members, required = schema.get("properties"), schema.get("required")
        listed: list[Json] = []
        for key, member in members.items() if isinstance(members, dict) else ():
            argument: dict[str, Json] = {"name": key}
            if isinstance(member, dict) and isinstance(member.get("description"), str):
                argument["description"] = member["description"]
            argument["required"] = isinstance(required, list) and key in required
            listed.append(argument)
        definition["arguments"] = listed
        self._keep("prompt", definition, function, holes, self.module)

    def _resource(self, function: Node, arguments: _Arguments) -> None:
        holes = Holes()
        address = arguments.named.get("uri") or next(iter(arguments.positional), None)
        rest = _Arguments(self.module, None)
        rest.named.update({key: node for key, node in arguments.named.items() if key != "uri"})
        definition = self._named(function, rest, holes, self.module)
        if definition is None or address is None:
            return
        uri = read(self.module, address, holes)
        templated = isinstance(uri, str) and _TEMPLATE.search(uri.replace("${", "")) is not None
        if isinstance(uri, str):
            definition["uriTemplate" if templated else "uri"] = uri
        kind = arguments.value("mime_type")
        definition["mimeType"] = kind if isinstance(kind, str) else "text/plain"
        self._keep("template" if templated else "resource", definition, function, holes, self.module)

    def _keep(
        self, kind: str, definition: dict[str, Json], function: Node, holes: Holes, module: Module
    ) -> None:
        self.found.add(kind, definition, module, function, condition(module, function))
        label = definition.get("name")
        if isinstance(label, str):
            self.found.holes(kind, label, holes.places)

    # --- calls ----------------------------------------------------------------------------------------

    def _called(self, call: Node) -> None:
        target = field(call, "function")
        if target is None:
            return
        text = self.module.text(target)
        method = text.rpartition(".")[2]
        if method in ("add_tool", "tool", "add_prompt") and target.type == "attribute":
            self._added(call, method)
        elif method in _SERVERS or (method == "__init__" and text.startswith("super()")):
            self._server(call, method)

    def _added(self, call: Node, method: str) -> None:
        arguments = _Arguments(self.module, call)
        target = next(iter(arguments.positional), None) or arguments.named.get("fn")
        if target is None:
            return
        place = follow(self.module, target)
        node = strip(place.node) if place is not None and place.node is not None else None
        if place is not None and node is not None and node.type == "function_definition":
            arguments.positional.clear()
            if method == "add_prompt":
                return
            self._tool(node, arguments, place.module)
            return
        if place is not None and node is not None and node.type == "call":
            inner = field(node, "function")
            if inner is not None and place.module.text(inner).rpartition(".")[2] in ("from_function", "Tool"):
                PythonServer(place.module, self.found)._added(node, method)
                return
        if method == "add_tool" or "name" in arguments.named:
            self._unresolved(call, arguments, target)

    def _unresolved(self, call: Node, arguments: _Arguments, target: Node) -> None:
        """A function made at run time, of which at least name and description may be written here."""
        if target.type == "string" or (call.parent is not None and call.parent.type == "decorator"):
            return
        holes = Holes()
        definition: dict[str, Json] = {}
        for key in ("name", "title", "description"):
            node = arguments.named.get(key)
            if node is not None:
                self._text(definition, key, node, holes)
        holes.places.append(Place(self.module, target))
        if "name" in definition:
            definition["inputSchema"] = {"type": "object"}
            self._keep("tool", definition, call, holes, self.module)
        else:
            self.found.dynamic("tool", self.module, call, "its name is computed at run time")

    def _server(self, call: Node, called: str) -> None:
        arguments = _Arguments(self.module, call)
        named = arguments.named.get("name") or next(iter(arguments.positional), None)
        label = read(self.module, named, Holes()) if named is not None else None
        if isinstance(label, str) and not self.found.server_info:
            self.found.server_info = {"name": label}
            version = arguments.value("version")
            if isinstance(version, str):
                self.found.server_info["version"] = version
        told = arguments.named.get("instructions")
        if told is None or (called == "Server" and not isinstance(label, str)):
            return
        holes = Holes()
        value = read(self.module, told, holes)
        if isinstance(value, str):
            self.found.instructions = self.found.instructions or value
        if holes.places or (not known(value) and self._is_parameterless(told)):
            self.found.dynamic("instructions", self.module, told, "the instructions are computed at run time")

    def _is_parameterless(self, node: Node) -> bool:
        return node.type != "identifier" or self.module.text(node) != "instructions"


class _Arguments:
    """The arguments of a call, by position and by name."""

    __slots__ = ("module", "named", "positional")

    def __init__(self, module: Module, call: Node | None) -> None:
        self.module = module
        self.positional: list[Node] = []
        self.named: dict[str, Node] = {}
        holder = field(call, "arguments") if call is not None else None
        for part in parts(holder) if holder is not None else []:
            key, value = field(part, "name"), field(part, "value")
            if part.type == "keyword_argument" and key is not None and value is not None:
                self.named[module.text(key)] = value
            elif part.type != "dictionary_splat":
                self.positional.append(part)

    def value(self, key: str) -> object:
        """Return the constant given for *key*, or None."""
        node = self.named.get(key)
        return read(self.module, node, Holes()) if node is not None else None


def made_annotations(module: Module, call: Node, holes: Holes) -> dict[str, Json]:
    """Return the tool annotations that a helper of the package makes of the arguments of *call*."""
    function = field(call, "function")
    place = follow(module, function) if function is not None else None
    if place is None or place.node is None or place.node.type != "function_definition":
        return {}
    results = list(returned(place.node))
    if len(results) != 1 or strip(results[0]).type != "call":
        return {}
    given = _Arguments(module, call)
    env: dict[str, Place] = {}
    for index, (label, _, default) in enumerate(parameters(place.module, place.node)):
        written = given.named.get(label) or next(iter(given.positional[index : index + 1]), None)
        if written is not None:
            env[label] = Place(module, written)
        elif default is not None:
            env[label] = Place(place.module, default)
    return annotations_of(place.module, strip(results[0]), holes, env)


def annotations_of(module: Module, call: Node, holes: Holes, env: Env = NO_ENV) -> dict[str, Json]:
    """Return the tool annotations that ``ToolAnnotations(...)`` makes; empty for any other call."""
    function = field(call, "function")
    if function is None or (name(module, function) or "").rpartition(".")[2] != "ToolAnnotations":
        return {}
    found: dict[str, Json] = {}
    for key, node in _Arguments(module, call).named.items():
        value = read(module, node, holes, env)
        if key in _ANNOTATIONS and known(value):
            found[_ANNOTATIONS[key]] = value
    return found


def arguments_schema(module: Module, function: Node, holes: Holes) -> dict[str, Json]:
    """Return the input schema that the official SDK makes of a function's parameters."""
    hints = Hints(holes=holes)
    properties: dict[str, Json] = {}
    required: list[Json] = []
    for label, annotation, default in parameters(module, function):
        if annotation is None:
            schema: dict[str, Json] = {"title": label, "type": "string"}
            needed = default is None
            if default is not None:
                schema, needed = hints.annotated(module, label, None, default, titled=False)
        else:
            schema, needed = hints.annotated(module, label, annotation, default)
        properties[label] = schema
        if needed:
            required.append(label)
    label_node = field(function, "name")
    prefix = module.text(label_node) if label_node is not None else ""
    schema = {"$defs": hints.definitions} if hints.definitions else {}
    schema["properties"] = properties
    if required:
        schema["required"] = required
    return {**schema, "title": f"{prefix}Arguments", "type": "object"}


def parameters(module: Module, function: Node) -> list[tuple[str, Node | None, Node | None]]:
    """Return (name, annotation, default) of the parameters a caller can give; contexts are left out."""
    found = []
    holder = field(function, "parameters")
    for part in parts(holder) if holder is not None else []:
        if part.type not in ("identifier", "typed_parameter", "default_parameter", "typed_default_parameter"):
            continue
        label = field(part, "name") or (part if part.type == "identifier" else parts(part)[0])
        annotation = field(part, "type")
        if label.type != "identifier" or module.text(label) in ("self", "cls"):
            continue
        if annotation is not None and _is_context(module, annotation):
            continue
        found.append((module.text(label), annotation, field(part, "value")))
    return found


def _is_context(module: Module, annotation: Node) -> bool:
    return re.search(r"\bContext\b|\bServerRequestContext\b", module.text(annotation)) is not None


def output_schema(module: Module, function: Node, holes: Holes) -> dict[str, Json] | None:
    """Return the output schema that the official SDK makes of a function's return annotation, if any."""
    annotation = field(function, "return_type")
    label_node = field(function, "name")
    if annotation is None or label_node is None:
        return None
    text = module.text(annotation)
    if text in ("dict", "list", "Any", "object", "Dict", "List", "tuple", "set"):
        return None
    hints = Hints(holes=holes)
    schema = hints.hint(module, annotation)
    if not schema:
        return None
    label = module.text(label_node)
    reference = schema.get("$ref")
    if isinstance(reference, str):
        key = reference.rpartition("/")[2]
        own = hints.definitions.pop(key, None)
        if isinstance(own, dict) and own.get("type") == "object":
            return {"$defs": hints.definitions, **own} if hints.definitions else own
    if schema.get("type") == "object" and "properties" not in schema:
        return {**schema, "title": f"{label}DictOutput"}
    wrapped: dict[str, Json] = {"$defs": hints.definitions} if hints.definitions else {}
    wrapped["properties"] = {"result": {**schema, "title": "Result"}}
    return {**wrapped, "required": ["result"], "title": f"{label}Output", "type": "object"}
