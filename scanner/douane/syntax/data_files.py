"""JSON, YAML, TOML and text files that Python code of a package reads from beside itself.

A path below the package is a value (`File`) while code is followed; what is read from it is constant, since
the files are part of the package. Nothing outside the package has a path here.
"""

from __future__ import annotations

import datetime
import json
import posixpath
import tomllib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from douane.syntax.values import DYNAMIC, File, Value

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.module import Module

MAX_DATA = 2 * 1024 * 1024  # bytes of one file of data, or text
MAX_YAML = 512 * 1024  # bytes; it is read much slower
MAX_VALUES = 100_000  # in one file, aliases of YAML counted as often as they are used
MAX_DEPTH = 60
_MAX_NUMBER = 40  # characters

_SAME = frozenset({"resolve", "absolute", "as_posix", "expanduser", "open", "__fspath__"})
_LOCATORS = frozenset(
    {
        "Path",
        "pathlib.Path",
        "PurePath",
        "pathlib.PurePath",
        "str",
        "open",
        "io.open",
        "codecs.open",
        "os.fspath",
        "os.path.abspath",
        "os.path.realpath",
        "os.path.normpath",
        "importlib.resources.as_file",
        "importlib.resources.open_text",
        "importlib.resources.open_binary",
        "importlib.resources.path",
    }
)
_PATHS = ("join", "dirname", "exists", "isfile")
_PACKAGE = frozenset({"__name__", "__package__", "__spec__.parent"})
_FOLDERS = frozenset({"importlib.resources.files", "importlib_resources.files"})
_INSIDE = {
    "importlib.resources.open_text": "file",
    "importlib.resources.open_binary": "file",
    "importlib.resources.path": "file",
    "pkg_resources.resource_filename": "file",
    "importlib.resources.read_text": "text",
    "importlib.resources.read_binary": "bytes",
    "pkg_resources.resource_string": "bytes",
    "pkgutil.get_data": "bytes",
}
"""Functions that are given a package and the name of a file in it, and what they return of it."""


def this_file(module: Module) -> Value:
    """Return what ``__file__`` means in *module*."""
    codebase = module.codebase
    return File(module.path, codebase.tree) if codebase is not None else DYNAMIC


def file_function(name: str, values: list[Value]) -> Value:
    """Return the result of calling the function *name* with *values*, the first of which may be a path."""
    first = values[0] if values else DYNAMIC
    if isinstance(first, File):
        if name in _LOCATORS:
            return first
        if name in ("os.path.join", "posixpath.join"):
            return _below(first, values[1:])
        if name in ("os.path.dirname", "posixpath.dirname"):
            return parent(first)
        if name in ("os.path.exists", "os.path.isfile"):
            return first.path in first.tree
    load = _LOADERS.get(name)
    data = file_bytes(first) if isinstance(first, File) else first
    if load is None or not isinstance(data, str | bytes) or len(data) > MAX_DATA:
        return DYNAMIC
    return load(data)


def file_method(file: File, name: str, values: list[Value]) -> Value:
    """Return the result of calling method *name* of a path, or of an open file."""
    if name in _SAME:
        return file
    if name in ("joinpath", "with_name"):
        return _below(file if name == "joinpath" else parent(file), values)
    if name in ("exists", "is_file"):
        return file.path in file.tree
    data = file_bytes(file) if name in ("read_text", "read_bytes", "read") else None
    if data is None or len(data) > MAX_DATA:
        return DYNAMIC
    return data if name == "read_bytes" else data.decode("utf-8", "replace")


def in_package(module: Module, name: str, given: list[Node], values: list[Value]) -> Value:
    """Return the result of a function *name* that is *given* a package, and perhaps names of files in it."""
    folder = (
        _package(module, given[0], values[0]) if given and (name in _INSIDE or name in _FOLDERS) else None
    )
    if folder is None:
        return DYNAMIC
    if name in _FOLDERS:
        return folder
    file = _below(folder, values[1:2])
    if not isinstance(file, File) or _INSIDE[name] == "file":
        return file
    return file_method(file, "read_text" if _INSIDE[name] == "text" else "read_bytes", [])


def joined(value: Value, other: Value) -> Value:
    """Return the path *value* / *other*."""
    return _below(value, [other])


def extended(value: File, text: Value) -> Value:
    """Return the path *value* with *text* behind it, as texts of paths are put together."""
    if not isinstance(text, str) or not text.startswith("/"):
        return value if text == "" else DYNAMIC
    return _below(value, [text.lstrip("/")])


def parent(value: Value) -> Value:
    """Return the folder that the path *value* lies in."""
    return File(posixpath.dirname(value.path), value.tree) if isinstance(value, File) else DYNAMIC


def file_bytes(file: File) -> bytes | None:
    """Return the content of *file*, None if the package has no such file."""
    return file.tree.get(file.path)


def _below(value: Value, names: list[Value]) -> Value:
    if not isinstance(value, File) or not all(isinstance(name, str) for name in names):
        return DYNAMIC
    path = posixpath.normpath(posixpath.join(value.path, *(name for name in names if isinstance(name, str))))
    return DYNAMIC if path.startswith(("/", "..")) else File("" if path == "." else path, value.tree)


def _package(module: Module, node: Node, value: Value) -> File | None:
    """Return the folder of the package that *node* names: by a constant, by itself, or as a module."""
    from douane.syntax.links import follow
    from douane.syntax.paths import imported_module

    codebase = module.codebase
    if codebase is None:
        return None
    if module.text(node) in _PACKAGE:
        return File(posixpath.dirname(module.path), codebase.tree)
    place = follow(module, node)
    found = place.module if place is not None and place.node is None else None
    if found is None and isinstance(value, str):
        found = imported_module(module, value)
        if found is None:
            folder = value.replace(".", "/")
            inside = any(path.startswith(f"{folder}/") for path in codebase.tree)
            return File(folder, codebase.tree) if inside else None
    if found is None or found.codebase is None:
        return None
    return File(posixpath.dirname(found.path), found.codebase.tree)


def _json(data: str | bytes) -> Value:
    try:
        return _plain(json.loads(data))
    except (ValueError, RecursionError):
        return DYNAMIC


def _toml(data: str | bytes) -> Value:
    try:
        return _plain(tomllib.loads(data if isinstance(data, str) else data.decode()))
    except (ValueError, RecursionError):
        return DYNAMIC


def _yaml(data: str | bytes) -> Value:
    text = data if isinstance(data, str) else data.decode("utf-8", "replace")
    # Merged mappings can grow without bound, and no table of definitions needs them.
    if len(text) > MAX_YAML or "<<" in text:
        return DYNAMIC
    import yaml  # start-up time

    class Loader(yaml.SafeLoader):
        """Constants alone: no dates, and no numbers that take long to read."""

    def scalar(loader: Loader, node: Any) -> Any:
        text = loader.construct_scalar(node)
        if len(text) > _MAX_NUMBER or node.tag.endswith(":timestamp"):
            return text
        kind = node.tag.rpartition(":")[2]
        made = yaml.SafeLoader.construct_yaml_int if kind == "int" else yaml.SafeLoader.construct_yaml_float
        return made(loader, node)

    for kind in ("int", "float", "timestamp"):
        Loader.add_constructor(f"tag:yaml.org,2002:{kind}", scalar)
    try:
        return _plain(yaml.load(text, Loader))  # noqa: S506 - derived from the safe loader
    except (yaml.YAMLError, ValueError, TypeError, RecursionError):
        return DYNAMIC


def _plain(document: object) -> Value:
    """Return *document* where it holds nothing but constants within the bounds, else DYNAMIC."""
    pending: list[tuple[object, int]] = [(document, 0)]
    seen = 0
    while pending:
        value, depth = pending.pop()
        seen += 1
        if seen > MAX_VALUES or depth > MAX_DEPTH:
            return DYNAMIC
        if isinstance(value, dict):
            if not all(isinstance(key, str) for key in value):
                return DYNAMIC
            pending.extend((item, depth + 1) for item in value.values())
        elif isinstance(value, list):
            pending.extend((item, depth + 1) for item in value)
        elif isinstance(value, datetime.date | datetime.time) or not isinstance(
            value, str | int | float | bool | None
        ):
            return DYNAMIC
    return document  # type: ignore[return-value]


_LOADERS: dict[str, Callable[[str | bytes], Value]] = {
    "json.load": _json,
    "json.loads": _json,
    "yaml.safe_load": _yaml,
    "yaml.load": _yaml,
    "yaml.full_load": _yaml,
    "tomllib.load": _toml,
    "tomllib.loads": _toml,
    "tomli.load": _toml,
    "tomli.loads": _toml,
}

FILE_FUNCTIONS = frozenset(
    {
        *_LOCATORS,
        *_FOLDERS,
        *_INSIDE,
        *_LOADERS,
        *(f"{module}.{name}" for module in ("os.path", "posixpath") for name in _PATHS),
    }
)
"""Functions that are looked at with what they are given: one of these may return a file, or what it holds."""
