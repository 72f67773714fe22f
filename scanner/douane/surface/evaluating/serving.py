"""Which packages take part in serving the protocol: only these are read besides the server itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.syntax import Codebase

SDKS = re.compile(
    r"(?:@modelcontextprotocol/(?:sdk|server|client|core|node|express|ext-apps)|fastmcp|mcp-framework)(?:/|\Z)"
)
"""Specifiers of the libraries that serve the protocol: nothing of theirs is read."""
_SERVES = re.compile(rb"registerTool|setRequestHandler|addTool\b|\.tool\(|inputSchema|ToolBase")


def serves(codebase: Codebase, path: str) -> bool:
    """Whether the package, or its file at *path*, has a part in what a server lists.

    It depends on an SDK of the protocol, is named for the protocol, or the file looks like it.
    """
    for section in ("dependencies", "peerDependencies"):
        declared = codebase.manifest.get(section)
        if isinstance(declared, dict) and any(SDKS.match(f"{name}/") for name in declared):
            return True
    source = codebase.source(path)
    return "mcp" in str(codebase.manifest.get("name")) or (
        source is not None and _SERVES.search(source) is not None
    )
