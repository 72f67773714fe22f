from mcp.server.fastmcp import FastMCP

from . import links

mcp = FastMCP("share-links")


@mcp.tool()
def create_link(file_id: str, days: int = 7) -> str:
    """Make a link that is valid for some days."""
    return links.create(file_id, max(1, min(days, 90)))


@mcp.tool()
def open_link(token: str) -> str:
    """File behind a link."""
    return links.resolve(token) or "unknown or expired"


@mcp.tool()
def revoke_link(token: str) -> bool:
    """End a link."""
    return links.revoke(token)


def main():
    mcp.run()
