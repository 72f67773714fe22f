import os

import httpx
from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

mcp = FastMCP("plans")


@mcp.tool(annotations=ToolAnnotations(destructiveHint=False))
def plan(number: str, place: str) -> str:
    """Download a plan."""
    try:
        with open(place, "xb") as f:
            f.write(httpx.get(f"https://plans.example/{number}").content)
    except httpx.HTTPError:
        os.unlink(place)
        return "failed"
    return place
