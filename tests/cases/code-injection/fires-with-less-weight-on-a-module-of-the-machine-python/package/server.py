import importlib

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("workbench")


@mcp.tool()
def helps(module: str) -> str:
    """Show what a module that is installed says of itself."""
    return str(importlib.import_module(module).__doc__)
