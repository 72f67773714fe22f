"""Servers written in JavaScript or TypeScript: the calls that register what is listed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.collected import Collected
from douane.surface.conditions import condition
from douane.surface.listed import Element, Lister
from douane.surface.loops import loops
from douane.surface.reading import NO_ENV, Env, Holes, is_code, known, read, resolve
from douane.surface.schemas import Schemas
from douane.syntax import Place, ancestors, entries, field, fold, name, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

NEEDLES = (
    b"registerTool",
    b".tool(",
    b"setRequestHandler",
    b"addTool",
    b"registerPrompt",
    b".prompt(",
    b"addPrompt",
    b"registerResource",
    b".resource(",
    b"addResource",
    b"McpServer",
    b"FastMCP",
    b"new Server(",
)
_METHOD_CALLS = re.compile(
    rb"\.\s*(?:registerTool|registerAppTool|registerToolTask|tool|addTool|addTools|prompt|registerPrompt|addPrompt"
    rb"|resource|registerResource|addResource|addResourceTemplate|setRequestHandler)\s*\("
)
_CONSTRUCTIONS = re.compile(rb"\bnew\s+[\w$.]*(?:Server|FastMCP)[\w$]*\s*\(")
_OWN_METHODS = re.compile(rb"\b(?:registerTool|addTool)\s*\([\w$, ]*\)\s*\{")
_SERVERS = frozenset({"McpServer", "Server", "FastMCP", "MCPServer"})
_LISTS = {
    "ListToolsRequestSchema": "tool",
    "tools/list": "tool",
    "ListPromptsRequestSchema": "prompt",
    "prompts/list": "prompt",
    "ListResourcesRequestSchema": "resource",
    "resources/list": "resource",
    "ListResourceTemplatesRequestSchema": "template",
    "resources/templates/list": "template",
}
_MEMBERS = {"tool": "tools", "prompt": "prompts", "resource": "resources", "template": "resourceTemplates"}
_HELD = ("title", "description", "icons", "_meta", "execution")


@dataclass(slots=True)
class Registrations:
    """Reads the registrations of one module into `found`."""

    module: Module
    found: Collected
    schemas: Schemas

    def collect(self) -> None:
        """Read all registrations of the module."""
        text = self.module.text
        for node in self.module.nodes_at(_METHOD_CALLS, "call_expression"):
            function = field(node, "function")
            method = field(function, "property") if function is not None else None
            handle = _METHODS.get(text(method)) if method is not None else None
            if handle is not None:
                handle(self, node)
        for node in self.module.nodes_at(_CONSTRUCTIONS, "new_expression"):
            self._construction(node)

    # --- registration calls ---------------------------------------------------------------------------

    def register_tool(self, call: Node) -> None:
        """`server.registerTool(name, { title, description, inputSchema, ... }, callback)`."""
        given = _arguments(call)
        if len(given) < 2 or is_code(strip(given[0])):
            return
        for env in self._environments(call, given[0]):
            holes = Holes()
            definition: dict[str, Json] = {}
            called = read(self.module, given[0], holes, env)
            if isinstance(called, str):
                definition["name"] = called
            place = resolve(self.module, given[1], env)
            if place is None or place.node is None or strip(place.node).type != "object":
                self._undefined("tool", call, definition)
                continue
            self._configured(definition, place, holes)
            self._add("tool", definition, call, holes)

    def _configured(self, definition: dict[str, Json], place: Place, holes: Holes) -> None:
        module, node = place
        if node is None:
            return
        definition.setdefault("inputSchema", dict(EMPTY))
        for key, value in entries(module, strip(node)):
            if key is None:
                holes.places.append(value)
            elif key in ("inputSchema", "outputSchema", "parameters", "input") and value.node is not None:
                target = "outputSchema" if key == "outputSchema" else "inputSchema"
                schema = self.schemas.schema(value.module, value.node, holes, output=target == "outputSchema")
                if schema is not None:
                    definition[target] = schema
            elif key in (*_HELD, "annotations") and value.node is not None:
                read_value = read(value.module, value.node, holes)
                if known(read_value):
                    definition[key] = read_value
                elif not _is_undefined(value):
                    holes.places.append(value)

    def tool(self, call: Node) -> None:
        """`server.tool(name, description?, shape?, annotations?, callback)`."""
        given = _arguments(call)
        if len(given) < 2 or not self._callable(given[-1]):
            return
        for env in self._environments(call, given[0]):
            holes = Holes()
            called = read(self.module, given[0], holes, env)
            definition: dict[str, Json] = {"name": called} if isinstance(called, str) else {}
            definition["inputSchema"] = dict(EMPTY)
            rest = given[1:-1]
            if rest:
                text = read(self.module, rest[0], holes, env)
                if isinstance(text, str):
                    definition["description"] = text
                    rest = rest[1:]
                elif self._is_text(rest[0], len(rest)):
                    holes.places.append(Place(self.module, rest[0]))
                    rest = rest[1:]
            self._shaped(definition, rest, holes, env)
            self._add("tool", definition, call, holes)

    def _is_text(self, node: Node, remaining: int) -> bool:
        place = resolve(self.module, node)
        if place is not None and place.node is not None:
            return strip(place.node).type not in ("object", "call_expression")
        return remaining > 1 or "desc" in self.module.text(node).lower()

    def _shaped(self, definition: dict[str, Json], rest: list[Node], holes: Holes, env: Env) -> None:
        for index, node in enumerate(rest):
            place = resolve(self.module, node, env)
            plain = place is not None and place.node is not None and strip(place.node).type == "object"
            annotations = plain and place is not None and self._is_annotations(place)
            if annotations or (index == 1 and plain):
                value = read(self.module, node, holes, env)
                if known(value):
                    definition["annotations"] = value
                continue
            target = place or Place(self.module, node)
            if target.node is not None:
                schema = self.schemas.schema(target.module, target.node, holes)
                if schema is not None:
                    definition["inputSchema"] = schema

    @staticmethod
    def _is_annotations(place: Place) -> bool:
        if place.node is None:
            return False
        keys = {key for key, _ in entries(place.module, strip(place.node))}
        return bool(keys) and keys <= {
            "title",
            "readOnlyHint",
            "destructiveHint",
            "idempotentHint",
            "openWorldHint",
        }

    def add_tool(self, call: Node) -> None:
        """`server.addTool({ name, description, parameters, ... })`."""
        given = _arguments(call)
        if len(given) != 1:
            return
        if not self._registers(call):
            return
        for env in self._environments(call, given[0]):
            place = resolve(self.module, given[0], env)
            lister = Lister(self.schemas, self.found)
            if place is None or not lister.tool_object(place, condition(self.module, call)):
                self._undefined("tool", call, {})

    def _registers(self, call: Node) -> bool:
        """Whether this `add...` call is made on a server rather than inside a library's own code."""
        function = field(call, "function")
        base = field(function, "object") if function is not None else None
        return base is not None and base.type != "this"

    def prompt(self, call: Node) -> None:
        """`server.prompt(name, description?, shape?, callback)`; `server.registerPrompt(name, {...}, cb)`."""
        given = _arguments(call)
        if len(given) < 2 or not self._callable(given[-1]):
            return
        holes = Holes()
        called = fold(self.module, given[0])
        definition: dict[str, Json] = {"name": called} if called is not None else {}
        for node in given[1:-1]:
            text = fold(self.module, node)
            if text is not None:
                definition["description"] = text
                continue
            place = resolve(self.module, node)
            if place is None or place.node is None or strip(place.node).type != "object":
                continue
            self._prompt_object(definition, place, holes)
        self._add("prompt", definition, call, holes)

    def _prompt_object(self, definition: dict[str, Json], place: Place, holes: Holes) -> None:
        assert_node = place.node
        if assert_node is None:
            return
        keys = {key: value for key, value in entries(place.module, strip(assert_node)) if key is not None}
        if not keys.keys() & {"title", "description", "argsSchema", "icons"}:
            definition["arguments"] = self.schemas.arguments(place.module, assert_node, holes)
            return
        for key, value in keys.items():
            if value.node is None:
                continue
            if key == "argsSchema":
                definition["arguments"] = self.schemas.arguments(value.module, value.node, holes)
            elif key in _HELD:
                text = read(value.module, value.node, holes)
                if known(text):
                    definition[key] = text

    def resource(self, call: Node) -> None:
        """`server.registerResource(name, uri | new ResourceTemplate(..), {...}?, callback)`."""
        given = _arguments(call)
        if len(given) < 3 or not self._callable(given[-1]):
            return
        holes = Holes()
        called = fold(self.module, given[0])
        definition: dict[str, Json] = {"name": called} if called is not None else {}
        kind = self._address(definition, given[1], holes)
        for node in given[2:-1]:
            more = read(self.module, node, holes)
            if isinstance(more, dict):
                definition.update(more)
        self._add(kind, definition, call, holes)

    def _address(self, definition: dict[str, Json], node: Node, holes: Holes) -> str:
        place = resolve(self.module, node)
        inner = strip(place.node) if place is not None and place.node is not None else strip(node)
        module = place.module if place is not None else self.module
        if inner.type == "new_expression":
            given = _arguments(inner)
            text = read(module, given[0], holes) if given else None
            if isinstance(text, str):
                definition["uriTemplate"] = text
            return "template"
        text = read(module, inner, holes)
        if isinstance(text, str):
            definition["uri"] = text
        return "resource"

    # --- the low-level API ----------------------------------------------------------------------------

    def handler(self, call: Node) -> None:
        """`server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: [...] }))`."""
        given = _arguments(call)
        if len(given) < 2:
            return
        kind = self._listed_kind(given[0])
        if kind is None or self._is_library(call):
            return
        Lister(self.schemas, self.found).handler(self.module, given[1], kind, _MEMBERS[kind])

    def _listed_kind(self, node: Node) -> str | None:
        text = fold(self.module, node) or self.module.text(node)
        kind = _LISTS.get(text.rpartition(".")[2])
        if kind is not None:
            return kind
        origin = name(self.module, node)
        kind = _LISTS.get((origin or "").rpartition(".")[2])
        if kind is not None:
            return kind
        # Bundlers rename the schema; its own text names the method.
        place = resolve(self.module, node)
        if place is None or place.node is None:
            return None
        written = place.module.text(place.node)[:400]
        return next((kind for key, kind in _LISTS.items() if f'"{key}"' in written), None)

    def _is_library(self, call: Node) -> bool:
        """Whether *call* is how an SDK bundled into this file lists what was registered with it."""
        if all(outer.type != "class_body" for outer in ancestors(call)):
            return False
        return any(
            self.module.text(method) in ("registerTool", "addTool")
            for member in self.module.nodes_at(_OWN_METHODS, "method_definition")
            if (method := field(member, "name")) is not None
        )

    # --- the server itself ----------------------------------------------------------------------------

    def _construction(self, node: Node) -> None:
        target = field(node, "constructor")
        given = _arguments(node)
        if target is None or not given:
            return
        called = self.module.text(target).rpartition(".")[2].rstrip("0123456789_$")
        if called not in _SERVERS and (name(self.module, target) or "").rpartition(".")[2] not in _SERVERS:
            return
        holes = Holes()
        info = read(self.module, given[0], holes)
        if not isinstance(info, dict) or not info.keys() & {"name", "version"}:
            return
        options = read(self.module, given[1], holes) if len(given) > 1 else None
        merged = {**info, **options} if isinstance(options, dict) else info
        identity = {key: info[key] for key in ("name", "title", "version") if key in info}
        self.found.server_info = self.found.server_info or identity
        capabilities = merged.get("capabilities")
        if isinstance(capabilities, dict) and not self.found.capabilities:
            self.found.capabilities = capabilities
        self._instructions(given, merged)

    def _instructions(self, given: list[Node], merged: dict[str, Json]) -> None:
        written = merged.get("instructions")
        if isinstance(written, str):
            self.found.instructions = self.found.instructions or written
        for node in given[:2]:
            place = resolve(self.module, node)
            if place is None or place.node is None or strip(place.node).type != "object":
                continue
            for key, value in entries(place.module, strip(place.node)):
                if key == "instructions" and value.node is not None:
                    computed = fold(value.module, value.node) is None
                    if computed and not _is_undefined(value):
                        why = "the instructions are computed at run time"
                        self.found.dynamic("instructions", value.module, value.node, why)

    # --- shared ---------------------------------------------------------------------------------------

    def _environments(self, call: Node, node: Node) -> list[Env]:
        """Return what loop variables around *call* stand for: one mapping for each turn of the loop."""
        if fold(self.module, node) is not None:
            return [NO_ENV]
        return loops(self.module, call) or [NO_ENV]

    def _callable(self, node: Node) -> bool:
        node = strip(node)
        return is_code(node) or node.type in ("identifier", "member_expression", "call_expression")

    def _undefined(self, kind: str, call: Node, definition: dict[str, Json]) -> None:
        label = definition.get("name")
        why = (
            "its name is computed at run time" if label is None else f"the definition of {label} is computed"
        )
        self.found.dynamic(kind, self.module, call, why)

    def _add(self, kind: str, definition: dict[str, Json], call: Node, holes: Holes) -> None:
        Element(self.module, call, condition(self.module, call)).add(self.found, kind, definition, holes)


EMPTY: dict[str, Json] = {"type": "object", "properties": {}}
_METHODS: dict[str, Callable[[Registrations, Node], None]] = {
    "registerTool": Registrations.register_tool,
    "registerAppTool": Registrations.register_tool,
    "registerToolTask": Registrations.register_tool,
    "tool": Registrations.tool,
    "addTool": Registrations.add_tool,
    "prompt": Registrations.prompt,
    "registerPrompt": Registrations.prompt,
    "resource": Registrations.resource,
    "registerResource": Registrations.resource,
    "setRequestHandler": Registrations.handler,
}


def _arguments(call: Node) -> list[Node]:
    holder = field(call, "arguments")
    return parts(holder) if holder is not None else []


def _is_undefined(place: Place) -> bool:
    return place.node is not None and place.module.text(place.node) == "undefined"
