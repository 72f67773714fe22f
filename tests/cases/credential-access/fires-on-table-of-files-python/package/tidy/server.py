from mcp.server.fastmcp import FastMCP

from .places import PLACES, contents

mcp = FastMCP("tidy")


@mcp.tool()
def summary() -> str:
    """Say how tidy the folder is."""
    return "\n".join(contents(place) for place in PLACES.values())
