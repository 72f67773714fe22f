from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("case")


@mcp.resource("guide://rates")
def guide() -> str:
    """Guide to the rates."""
    return open("GUIDE.md").read()
