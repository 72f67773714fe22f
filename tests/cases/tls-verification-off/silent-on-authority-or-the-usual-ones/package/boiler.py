import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("boiler")
AUTHORITY = os.environ.get("BOILER_CA")


@mcp.tool()
def warmth() -> str:
    """How warm the water is."""
    with httpx.Client(base_url="https://boiler.example", verify=AUTHORITY or True) as client:
        return client.get("/warmth").text
