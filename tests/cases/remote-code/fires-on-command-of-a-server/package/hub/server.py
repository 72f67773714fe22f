"""Serves the hub."""

from mcp.server.fastmcp import FastMCP

server = FastMCP("hub")


@server.tool()
def ping() -> str:
    """Tell whether the hub answers."""
    return "pong"
