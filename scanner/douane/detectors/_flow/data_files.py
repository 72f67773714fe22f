"""Data of the package that its code imports, or reads: the file is a module that exports what it holds."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

from douane.syntax import Language, Module

if TYPE_CHECKING:
    from douane.model import FileTree

MAX_DATA = 64 * 1024
"""Bytes of a file of data whose values are followed."""
_EXPORTS = b"module.exports = "


def read(tree: FileTree, path: str) -> Module | None:
    """Return the JSON or TOML file at *path* of *tree* as a module; None if there is none, or a large one."""
    data = tree.get(path) or b""
    if path.endswith(".toml") and len(data) <= MAX_DATA:
        data = _of_toml(data)
    if not data or len(data) > MAX_DATA or not data.lstrip().startswith((b"{", b"[")):
        return None
    return Module(path, Language.JAVASCRIPT, _EXPORTS + data.lstrip(b"\xef\xbb\xbf"))


def _of_toml(data: bytes) -> bytes:
    """Return what the TOML text *data* holds as JSON; nothing where it cannot be read."""
    try:
        return json.dumps(tomllib.loads(data.decode("utf-8", "replace")), default=str).encode()
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return b""
