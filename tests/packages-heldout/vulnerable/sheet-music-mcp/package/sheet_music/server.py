from mcp.server.fastmcp import FastMCP

from .library import Library
from .pitch import transpose

mcp = FastMCP("sheet-music")
library = Library()


@mcp.tool()
def list_tunes() -> list[str]:
    """Names of the tunes."""
    return library.names()


@mcp.tool()
def read_tune(name: str) -> str:
    """ABC text of a tune."""
    return library.text(name)


@mcp.tool()
def transpose_tune(name: str, steps: int) -> str:
    """A tune with the key line moved by half steps."""
    return transpose(library.text(name), steps)


def main():
    mcp.run()
