from mcp.server.fastmcp import FastMCP

from .deeds import deed, seal

mcp = FastMCP("notary")


@mcp.tool()
def title(text: str) -> str:
    """The title of a deed."""
    return deed(text).getroot().findtext("title")


@mcp.tool()
def sealed(text: str) -> str:
    """Who sealed a deed."""
    return str(seal(text).by)
