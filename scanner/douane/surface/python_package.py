"""The servers of a Python package: which framework makes each, and what is mounted into what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from douane.model import Definition
from douane.surface.classes import bases
from douane.surface.collected import Collected
from douane.surface.dialects import Dialect, dialect
from douane.surface.files import is_aside
from douane.surface.python_arguments import Argument, Arguments
from douane.surface.python_conditions import circumstances
from douane.surface.python_meaning import class_around
from douane.surface.python_plugins import plugin_classes
from douane.surface.reading import Holes
from douane.syntax import Codebase, Language, Place, field, follow, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_MOUNTS = 500
MAX_NESTED = 10
SERVERS = frozenset({"FastMCP", "MCPServer", "Server"})
SERVER_NAMES = ("MCP", "Server")  # how the classes of servers, and those that packages derive from them, end
_FASTMCP = re.compile(rb"^[ \t]*(?:from|import)[ \t]+fastmcp\b", re.MULTILINE)
_SDK = re.compile(
    rb"\bmcp\.server\.(?:fastmcp|mcpserver|lowlevel)\b|^[ \t]*from[ \t]+mcp\.server[ \t]+import\b",
    re.MULTILINE,
)
_MODERN = re.compile(rb"\bmcp\.server\.mcpserver\b|\bmcp_types\b")
_MOUNTS = re.compile(rb"\.(?:mount|import_server)\s*\(")
_MAKES = re.compile(rb"\b(?:FastMCP|MCPServer|Server)\s*[\[(]")
# Methods of the frameworks that list, where a class of the package has its own; and their inner registries.
_CHANGES = re.compile(
    rb"\bdef\s+(?:_?list_tools(?:_mcp)?|_mcp_list_tools|on_list_tools|get_tools)\s*\(|\b_tool_manager\b"
    rb"|\b_mcp_server\.(?:list_tools|request_handlers)\b"
)
_FRAMEWORK = re.compile(r"(?:MCP|MCPServer|Server|Middleware)\b")

Key = tuple[str, int]


class Mount(NamedTuple):
    """A server mounted into another one; a prefix of None means that it is computed at run time."""

    parent: Key | None
    prefix: str | None
    condition: str | None
    place: Place


class Listed(NamedTuple):
    """Under which prefix and condition what a server registers is listed; a prefix of None cannot be told."""

    prefix: str | None
    condition: str | None
    place: Place | None = None


class PythonPackage:
    """The Python servers of *codebase*; *resolved* gives the versions of other packages by name."""

    def __init__(self, codebase: Codebase, resolved: Mapping[str, str]) -> None:
        self._codebase = codebase
        sources = [(path, codebase.source(path) or b"") for path in codebase.paths(Language.PYTHON)]
        sources = [(path, source) for path, source in sources if b"mcp" in source or b"MCP" in source]
        kept = [(path, source) for path, source in sources if not is_aside(path)] or sources
        text = [source for _, source in kept]
        self._fast = {path for path, source in sources if _FASTMCP.search(source)}
        self._official = {path for path, source in sources if _SDK.search(source)}
        self._usually_fast = bool(self._fast) and not any(_SDK.search(source) for source in text)
        modern = resolved.get("mcp", "").startswith("2.") or any(_MODERN.search(source) for source in text)
        self._dialects = tuple(dialect(fast=fast, modern=modern, resolved=resolved) for fast in (False, True))
        self._mounting = [path for path, source in kept if _MOUNTS.search(source)]
        self._changing = [path for path, source in kept if _CHANGES.search(source)]
        self._makers = [path for path, source in kept if _MAKES.search(source)]
        self._mounts: dict[Key, list[Mount]] | None = None

    def dialect(self, module: Module, receiver: Node | None = None) -> Dialect:
        """Return what makes the definitions that *module* registers with the server *receiver*."""
        place = server_place(module, receiver) if receiver is not None else None
        for path in (place.module.path if place is not None else None, module.path):
            if path in self._official and path not in self._fast:
                return self._dialects[False]
            if path in self._fast:
                return self._dialects[True]
        return self._dialects[self._usually_fast]

    def settle(self, found: Collected) -> None:
        """Finish what was read: keep the servers of the package apart, and say what changes what they list.

        Where several files each make a server and its tools, one of them is started: that with the most tools
        is taken for it, and what the others define stands under the condition that they are.
        """
        for path in self._changing:
            module = self._codebase.module(path)
            for node in module.nodes_at(_CHANGES, "function_definition", "attribute") if module else ():
                if module is not None and self._changes(module, node):
                    why = "what is listed is changed at run time here"
                    found.dynamic("tool", module, node, why)
        if not self._all_mounts() and not self._mounting:
            _kept_apart(self._makers, found)
        plugin_classes(self._codebase, found, self._dialects[self._usually_fast])

    def _changes(self, module: Module, node: Node) -> bool:
        if node.type == "attribute":
            return True
        around = class_around(module, node)
        held = bases(around.node) if around is not None and around.node is not None else []
        return any(_FRAMEWORK.search(module.text(base)) for base in held)

    def listed(self, module: Module, receiver: Node | None) -> list[Listed]:
        """Return under which prefixes what is registered with *receiver* is listed, one for each place."""
        place = server_place(module, receiver) if receiver is not None else None
        return self._prefixes(_key(place), MAX_NESTED) if place is not None else [Listed("", None)]

    def is_mounted(self, module: Module, call: Node) -> bool:
        """Whether the server that *call* makes is part of another one."""
        return (module.path, call.start_byte) in self._all_mounts()

    def _prefixes(self, key: Key | None, depth: int) -> list[Listed]:
        mounts = self._all_mounts().get(key, []) if key is not None and depth > 0 else []
        found: list[Listed] = []
        for mount in mounts:
            for outer in self._prefixes(mount.parent, depth - 1):
                parts = [part for part in (outer.prefix, mount.prefix) if part]
                known = outer.prefix is not None and mount.prefix is not None
                conditions = [text for text in (outer.condition, mount.condition) if text]
                found.append(
                    Listed("_".join(parts) if known else None, " and ".join(conditions) or None, mount.place)
                )
        return found or [Listed("", None)]

    def _all_mounts(self) -> dict[Key, list[Mount]]:
        if self._mounts is None:
            self._mounts = {}
            for key, mount in islice(self._found(), MAX_MOUNTS):
                if key != mount.parent:
                    self._mounts.setdefault(key, []).append(mount)
        return self._mounts

    def _found(self) -> Iterator[tuple[Key, Mount]]:
        for path in self._mounting:
            module = self._codebase.module(path)
            if module is None:
                continue
            for call in module.nodes_at(_MOUNTS, "call"):
                target = field(call, "function")
                parent = field(target, "object") if target is not None else None
                given = Arguments(module, call)
                servers = [
                    argument
                    for argument in (*given.positional, *given.named.values())
                    if server_place(argument.module, argument.node)
                ]
                if parent is None or not servers:
                    continue
                prefix = self._prefix(given, servers[0])
                outer = server_place(module, parent)
                child = server_place(servers[0].module, servers[0].node)
                if child is not None:
                    key = _key(outer) if outer is not None else None
                    yield _key(child), Mount(key, prefix, circumstances(module, call), Place(module, call))

    def _prefix(self, given: Arguments, server: Argument) -> str | None:
        others = [argument for argument in given.positional if argument != server]
        written = given.named.get("prefix") or given.named.get("namespace") or next(iter(others), None)
        if written is None:
            return ""
        value = written.read(Holes())
        return "" if value is None else value if isinstance(value, str) and "${" not in value else None


def _kept_apart(makers: list[str], found: Collected) -> None:
    count = Counter(item.where.path for item in found.definitions if item.kind == "tool")
    servers = [path for path in makers if count[path]]
    if len(servers) < 2:
        return
    main = max(servers, key=lambda path: count[path])
    named = {(item.kind, item.name) for item in found.definitions if item.where.path == main}
    kept: list[Definition] = []
    for item in found.definitions:
        if item.where.path not in servers or item.where.path == main:
            kept.append(item)
        elif (item.kind, item.name) not in named:
            own = f"the server of {item.where.path} is started"
            when = f"{own} and {item.conditional}" if item.conditional else own
            kept.append(replace(item, conditional=when))
    found.definitions[:] = kept


def server_place(module: Module, receiver: Node) -> Place | None:
    """Return where the server that *receiver* stands for is made, or None if that cannot be told."""
    place = follow(module, receiver)
    node = strip(place.node) if place is not None and place.node is not None else None
    if place is None or node is None or node.type != "call":
        return None
    function = field(node, "function")
    label = place.module.text(function).partition("[")[0].rpartition(".")[2] if function is not None else ""
    if label.endswith(SERVER_NAMES):
        return Place(place.module, node)
    return None


def _key(place: Place) -> Key:
    return place.module.path, place.node.start_byte if place.node is not None else -1
