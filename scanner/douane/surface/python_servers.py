"""Servers written in Python: decorated functions, registered functions, and the low-level API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.surface.collected import Collected
from douane.surface.python_arguments import Arguments
from douane.surface.python_definitions import PythonDefinitions, function_at
from douane.surface.python_lists import RESULTS, PythonLists
from douane.surface.python_loops import called_with, turns
from douane.surface.python_meaning import meant
from douane.surface.python_package import SERVER_NAMES, SERVERS, PythonPackage, server_place
from douane.surface.python_uses import handed_over, unwrapped
from douane.surface.reading import NO_ENV, Env, Holes, known, resolve
from douane.syntax import Place, field, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

NEEDLES = (b"mcp", b"FastMCP", b"MCPServer", b".tool", b"list_tools", b".add_tool", b".prompt", b".resource")
_DECORATED = "(decorated_definition (decorator) @decorator) @definition"
_CALLS = "(call function: [(attribute) (identifier) (call)] @callee) @call"
_LISTS = {
    "list_tools": "tool",
    "list_prompts": "prompt",
    "list_resources": "resource",
    "list_resource_templates": "template",
}
_REGISTERING = frozenset({"tool", "prompt", "resource"})
_ADDING = frozenset({"tool", "add_tool", "add_prompt", "add_resource"})
# Methods that make a server of something that is read at run time, and what that is.
_DERIVED = {
    "from_openapi": "of an API description",
    "from_fastapi": "of a web application",
    "from_client": "of another server",
    "as_proxy": "of another server",
    "create_proxy": "of another server",
}
_MAKERS = frozenset({"from_function", "Tool", "FunctionTool", "Prompt"})


@dataclass(slots=True)
class PythonServer:
    """Reads the definitions of one module into `found`."""

    module: Module
    found: Collected
    package: PythonPackage

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

    @property
    def definitions(self) -> PythonDefinitions:
        """What makes definitions of functions."""
        return PythonDefinitions(self.package, self.found)

    # --- decorators -----------------------------------------------------------------------------------

    def _decorated(self, decorator: Node, function: Node) -> None:
        call = decorator if decorator.type == "call" else None
        target = field(decorator, "function") if call is not None else decorator
        if target is None or target.type != "attribute":
            return
        key, receiver = field(target, "attribute"), field(target, "object")
        method = self.module.text(key) if key is not None else ""
        for env in self._environments(call) if call is not None else [NO_ENV]:
            given = Arguments(self.module, call, env)
            self._registered(method, Place(self.module, function), given, receiver)
        if method in _LISTS:
            PythonLists(self.module, self.found).handler(function, _LISTS[method])

    def _environments(self, call: Node) -> list[Env]:
        """Return what names in *call* stand for, by turn of a loop or by call of the function around."""
        return turns(self.module, call) or called_with(self.module, call)

    def _registered(
        self, method: str, function: Place, given: Arguments, receiver: Node | None, where: Node | None = None
    ) -> None:
        if method == "tool":
            self.definitions.tool(function, given, receiver, where)
        elif method == "prompt":
            self.definitions.prompt(function, given, receiver, where)
        elif method == "resource" and given.first("uri") is not None:
            self.definitions.resource(function, given, receiver, where)

    # --- calls ----------------------------------------------------------------------------------------

    def _called(self, call: Node) -> None:
        target = field(call, "function")
        if target is None or (call.parent is not None and call.parent.type == "decorator"):
            return
        if target.type == "call":  # server.tool(name="x")(function)
            self._applied(call, target)
            return
        text = self.module.text(target)
        method = text.rpartition(".")[2]
        if text.startswith("super(") and method != "__init__":
            return  # a method of the framework, extended: what it is used for is read where it is used
        if method in _DERIVED and (method == "create_proxy" or text.partition(".")[0].endswith(SERVER_NAMES)):
            why = f"its tools are made {_DERIVED[method]} at run time"
            self.found.dynamic("tool", self.module, call, why)
        elif method in RESULTS:
            PythonLists(self.module, self.found).result(call)
        elif method in _ADDING and target.type == "attribute":
            for env in self._environments(call):
                self._added(call, method, env)
        elif text.partition("[")[0].endswith(SERVER_NAMES) or (
            method == "__init__" and text.startswith("super()")
        ):
            self._server(call, method)

    def _applied(self, call: Node, maker: Node) -> None:
        target = field(maker, "function")
        key = field(target, "attribute") if target is not None and target.type == "attribute" else None
        method = self.module.text(key) if key is not None else ""
        first = Arguments(self.module, call).own("fn")
        if target is None or method not in _REGISTERING or first is None:
            return
        first = unwrapped(self.module, first)
        for env in turns(self.module, call) or called_with(self.module, maker):
            given = Arguments(self.module, maker, env)
            function = function_at(meant(self.module, first, env))
            if function is not None:
                self._registered(method, function, given, field(target, "object"), call)
                continue
            uses = (
                handed_over(self.module, call, self.module.text(first)) if first.type == "identifier" else []
            )
            for use in uses:
                given = Arguments(self.module, maker, use.env)
                self._registered(method, use.function, given, field(target, "object"), call)
            if method == "tool" and not uses:
                self.definitions.unresolved(call, given, first, field(target, "object"))

    def _added(self, call: Node, method: str, env: Env) -> None:
        given = Arguments(self.module, call, env)
        kind = method.removeprefix("add_")
        target = given.own("fn", kind)
        callee = field(call, "function")
        receiver = field(callee, "object") if callee is not None else None
        if target is None or target.type == "string":
            return
        target = unwrapped(self.module, target)
        place = meant(self.module, target, env)
        function = function_at(place)
        if function is not None:
            given.positional = given.positional[1:]
            self._registered(kind, function, given, receiver, call)
            return
        node = strip(place.node) if place is not None and place.node is not None else None
        if place is not None and node is not None and node.type == "call":
            inner = field(node, "function")
            label = place.module.text(inner).rpartition(".")[2] if inner is not None else ""
            if label in _MAKERS or label.endswith("Resource"):
                self._made(Place(place.module, node), kind, receiver, call)
                return
        uses = handed_over(self.module, call, self.module.text(target)) if target.type == "identifier" else []
        for use in uses:
            given = Arguments(self.module, call, use.env)
            given.positional = given.positional[1:]
            self._registered(kind, use.function, given, receiver, call)
        if not uses and kind != "tool":
            self.found.dynamic(kind, self.module, call, "it is computed at run time")
        elif not uses and (method == "add_tool" or "name" in given.named):
            first = self._first_value(target)
            if first is not None:
                self.found.dynamic("tool", self.module, call, "the function behind it is changed at run time")
                given.positional = []
                self._registered("tool", first, given, receiver, call)
            else:
                self.definitions.unresolved(call, given, target, receiver)

    def _first_value(self, target: Node) -> Place | None:
        """Return the function that the name *target* starts as, before it is replaced."""
        binding = self.module.scopes.lookup(self.module.text(target), target.start_byte)
        if target.type != "identifier" or binding is None or len(binding.given) < 2:
            return None
        given = binding.given[0]
        if given.kind == "function":
            return Place(self.module, given.node)
        return function_at(resolve(self.module, given.node)) if given.kind == "value" else None

    def _made(self, maker: Place, kind: str, receiver: Node | None, call: Node) -> None:
        """An object: ``Tool.from_function(fn, ...)``, ``Tool(name=...)``, ``TextResource(uri=...)``."""
        if maker.node is None:
            return
        given = Arguments(maker.module, maker.node)
        first = given.own("fn")
        function = function_at(meant(maker.module, first)) if first is not None else None
        if function is not None:
            given.positional = []
            self._registered(kind, function, given, receiver, maker.node)
        elif kind == "resource":
            self.definitions.plain_resource(maker, given, receiver)
        elif PythonLists(maker.module, self.found).definition(maker, kind, None):
            return
        elif kind == "tool":
            self.definitions.unresolved(maker.node, given, first or maker.node, receiver)
        else:
            self.found.dynamic(kind, self.module, call, "it is computed at run time")

    def _server(self, call: Node, called: str) -> None:
        framework = called.partition("[")[0] in SERVERS or called == "__init__"
        if not framework and server_place(self.module, call) is None:
            return
        given = Arguments(self.module, call)
        if self.package.is_mounted(self.module, call):
            return
        named = given.first("name")
        label = named.read(Holes()) if named is not None else None
        if isinstance(label, str) and not self.found.server_info:
            self.found.server_info = {"name": label}
            version = given.value("version")
            if isinstance(version, str):
                self.found.server_info["version"] = version
        written = given.named.get("instructions")
        if written is None or (called == "Server" and not isinstance(label, str)):
            return
        holes = Holes()
        value = written.read(holes)
        if isinstance(value, str):
            self.found.instructions = self.found.instructions or value
        if holes.places or (not known(value) and self._is_parameterless(written.node)):
            self.found.dynamic(
                "instructions", written.module, written.node, "the instructions are computed at run time"
            )

    def _is_parameterless(self, node: Node) -> bool:
        return node.type != "identifier" or self.module.text(node) != "instructions"
