"""Packages whose program only calls that of another distribution: renamed ones, and thin wrappers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.syntax import Codebase, calls, imports

if TYPE_CHECKING:
    from douane.syntax import Module

MAX_TEXT = 64 * 1024  # characters of what describes a package
MAX_PROGRAMS = 20
MAX_OPENED = 8  # distributions looked into for the module that a program calls
_PROGRAM = re.compile(r"^[\w.-]{1,100}[ \t]*=[ \t]*([\w.]{1,200})[ \t]*:[ \t]*(\w{1,100})", re.MULTILINE)
_REQUIRED = re.compile(r"^Requires-Dist:[ \t]*([A-Za-z0-9][\w.-]{0,100})([^\r\n]{0,500})", re.MULTILINE)
_SEPARATORS = re.compile(r"[-_.]+")


def successor(codebase: Codebase) -> Codebase | None:
    """Return the package that the programs of *codebase* hand over to, among those it requires, or None."""
    neighbours = codebase.neighbours
    if neighbours is None:
        return None
    opened = 0
    for package in dict.fromkeys(_called(codebase)):
        if _has(codebase, package):
            continue
        required = sorted(_required(codebase), key=lambda name: name != _plain(package))
        for name in required[: MAX_OPENED - opened]:
            opened += 1
            other = neighbours.distribution(name)
            if other is not None and _has(other, package):
                return other
    return None


def _called(codebase: Codebase) -> Iterator[str]:
    """Yield the top-level packages that hold what the programs of *codebase* call."""
    for module, function in _programs(codebase):
        known = imports(module)
        if function in known:
            yield known[function].partition(".")[0]
        nodes = module.captures("(function_definition name: (identifier) @name) @function")
        bodies = [
            node
            for node in nodes.get("function", [])
            if (label := node.child_by_field_name("name")) is not None and module.text(label) == function
        ]
        for call in calls(module):
            inside = any(body.start_byte <= call.node.start_byte < body.end_byte for body in bodies)
            if inside and "." in call.callee:
                yield call.callee.partition(".")[0]


def _programs(codebase: Codebase) -> Iterator[tuple[Module, str]]:
    for module_name, function in _PROGRAM.findall(_text(codebase, "entry_points.txt"))[:MAX_PROGRAMS]:
        path = module_name.replace(".", "/")
        for candidate in (f"{path}.py", f"{path}/__init__.py"):
            module = codebase.module(candidate) if candidate in codebase.tree else None
            if module is not None:
                yield module, function


def _required(codebase: Codebase) -> set[str]:
    found = _REQUIRED.findall(_text(codebase, "METADATA"))
    return {_plain(name) for name, rest in found if "extra" not in rest}


def _text(codebase: Codebase, name: str) -> str:
    """Return the file *name* that describes the package, empty where there is none."""
    for path in codebase.tree:
        folder, _, last = path.partition("/")
        if last == name and folder.endswith(".dist-info"):
            return codebase.tree[path][:MAX_TEXT].decode("utf-8", "replace")
    return ""


def _has(codebase: Codebase, package: str) -> bool:
    return f"{package}/__init__.py" in codebase.tree or f"{package}.py" in codebase.tree


def _plain(name: str) -> str:
    return _SEPARATORS.sub("-", name).lower()
