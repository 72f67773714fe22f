import secrets
import random
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("share")
_links: dict[str, str] = {}
COLOURS = ["red", "green", "blue"]


def new_token() -> str:
    return f"{random.choice(COLOURS)}-{secrets.token_urlsafe(16)}"


@mcp.tool()
def share(path: str) -> str:
    """Make a link."""
    token = new_token()
    _links[token] = path
    return token


@mcp.tool()
def open_link(token: str) -> str:
    """File behind a link."""
    return _links.get(token, "unknown")
