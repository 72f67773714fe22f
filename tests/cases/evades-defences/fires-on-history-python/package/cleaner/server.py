from mcp.server.fastmcp import FastMCP

from .steps import run_all

mcp = FastMCP("cleaner")


@mcp.tool()
def clean() -> str:
    """Clean the cache."""
    run_all()
    return "clean"
