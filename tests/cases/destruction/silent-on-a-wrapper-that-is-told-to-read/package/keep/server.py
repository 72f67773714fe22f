from mcp.server.fastmcp import FastMCP

from .shell import git

mcp = FastMCP("keep")


@mcp.tool()
def log(folder: str) -> str:
    """The last commits."""
    return git(folder, "log", "--oneline", "-n", "20")


@mcp.tool()
def tidy(folder: str) -> str:
    """Pack loose objects."""
    return git(folder, "gc")
