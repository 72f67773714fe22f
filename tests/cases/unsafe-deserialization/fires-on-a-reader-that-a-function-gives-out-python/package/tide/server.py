import base64

from mcp.server.fastmcp import FastMCP

from .kinds import reading

mcp = FastMCP("tides")


@mcp.tool()
def restore(packed: str, kind: str = "state") -> str:
    """Go on where a table of tides was left."""
    return str(reading(kind)(base64.b64decode(packed)))
