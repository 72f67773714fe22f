from mcp.server.fastmcp import FastMCP

from . import inspect
from .loader import load

mcp = FastMCP("score-xml")


@mcp.tool()
def list_parts(document: str) -> list[str]:
    """Names of the parts of a score (MusicXML text or base64 .mxl)."""
    return inspect.parts(load(document))


@mcp.tool()
def count_measures(document: str) -> int:
    """Number of measures of the longest part."""
    return inspect.measures(load(document))


@mcp.tool()
def key_signatures(document: str) -> list[str]:
    """Major keys of the key signatures in the order in which they occur."""
    return inspect.keys(load(document))


def main():
    mcp.run()
