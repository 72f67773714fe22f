import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import library
from .render import render as _render

mcp = FastMCP("snippet-render")
LIB = library.load(Path(os.environ.get("SNIPPETS", "snippets.yaml")))


@mcp.tool()
def render(values: dict[str, str], name: str = "", text: str = "") -> str:
    """Render a stored snippet or a given text with {{ placeholders }}."""
    return _render(LIB[name] if name else text, values)


@mcp.tool()
def snippets() -> list[str]:
    """Names of snippets."""
    return sorted(LIB)


def main():
    mcp.run()
