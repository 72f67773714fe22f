"""Tells which settings are wanted: the example stands beside the code, the settings themselves elsewhere."""

from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kiln-set")


@mcp.tool()
def wanted() -> str:
    """Return the settings that are wanted."""
    return Path(".env.example").read_text()
