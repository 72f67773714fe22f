from mcp.server.fastmcp import FastMCP

from .entries import from_header
from .remote import header

mcp = FastMCP("ci-cache")


@mcp.tool()
def show_entry(run: int, key: str) -> dict:
    """Size and inputs of a cache entry."""
    e = from_header(header(run, key))
    return {"key": e.key, "size": e.size, "inputs": e.inputs}


@mcp.tool()
def decode_entry(text: str) -> str:
    """Explain a cache entry header that was copied from a log."""
    e = from_header(text.strip())
    return f"{e.key}: {e.size} bytes, {len(e.inputs)} inputs"


def main():
    mcp.run()
