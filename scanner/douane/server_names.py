"""Which server of an MCP registry a package says that it is, read from its own bytes.

npm packages say so under ``mcpName`` in package.json, Python packages in their README (the body of METADATA)
as ``mcp-name: NAME`` (the registry's own rules). It is the package's word: worth something only where the
registry says the same of the package.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from douane.model import FileTree

_MOST_BYTES = 1 << 20
_MOST = 20  # names of one package
_LONGEST = 200  # characters of a name
_NAME = re.compile(r"[a-zA-Z0-9.-]{1,100}/[a-zA-Z0-9._-]{1,100}", re.ASCII)
_MARK = re.compile(r"mcp-name:[ \t]{0,8}([a-zA-Z0-9./_-]{3,200})(?![a-zA-Z0-9./_-])", re.ASCII)
_README = re.compile(
    r"(?:readme(?:\.(?:md|rst|txt))?|[^/]{1,200}\.dist-info/METADATA|PKG-INFO)", re.IGNORECASE
)


def server_names(tree: FileTree) -> tuple[str, ...]:
    """Return the names of servers that the package in *tree* claims, sorted; empty for none."""
    found = {name for name in (*_of_npm(tree), *_of_texts(tree)) if _NAME.fullmatch(name)}
    return tuple(sorted(found)[:_MOST])


def _of_npm(tree: FileTree) -> Iterator[str]:
    data = tree.get("package.json")
    if data is None or len(data) > _MOST_BYTES:
        return
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return
    name = document.get("mcpName") if isinstance(document, dict) else None
    if isinstance(name, str) and len(name) <= _LONGEST:
        yield name


def _of_texts(tree: FileTree) -> Iterator[str]:
    """Yield the marks of READMEs: whole words, so that no name passes for one that it begins with."""
    for path in tree:
        if _README.fullmatch(path):
            text = tree[path][:_MOST_BYTES].decode("utf-8", "replace")
            for match in _MARK.finditer(text):
                end = text[match.end() : match.end() + 1]
                yield match[1].removesuffix("--") if end == ">" else match[1].rstrip(".")
