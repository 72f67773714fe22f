from mcp.server.fastmcp import FastMCP

from .board import Board

mcp = FastMCP("pasted")
kept: list[str] = []


@mcp.tool()
def latest() -> list[str]:
    """The latest texts."""
    return kept[-5:]


Board(kept.append).start()
mcp.run()
