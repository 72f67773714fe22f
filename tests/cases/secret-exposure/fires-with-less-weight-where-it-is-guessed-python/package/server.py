import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")
_signed: dict[str, str] = {}


def sign_in() -> None:
    _signed["key"] = os.environ["SHELF_API_KEY"]


@mcp.tool()
def signed(part: str) -> str:
    """Show a part of how this server is signed in."""
    return str(_signed[part])
