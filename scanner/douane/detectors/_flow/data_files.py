"""Data of the package that its code imports: a JSON file is a module that exports what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.syntax import Language, Module

if TYPE_CHECKING:
    from douane.model import FileTree

MAX_DATA = 64 * 1024
"""Bytes of a file of data whose values are followed."""
_EXPORTS = b"module.exports = "


def read(tree: FileTree, path: str) -> Module | None:
    """Return the JSON file at *path* of *tree* as a module; None where there is none, or a large one."""
    data = tree.get(path) or b""
    if not data or len(data) > MAX_DATA or not data.lstrip().startswith((b"{", b"[")):
        return None
    return Module(path, Language.JAVASCRIPT, _EXPORTS + data.lstrip(b"\xef\xbb\xbf"))
