import datetime

import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("lanes")
SUNSET = datetime.date(2026, 3, 1)


@mcp.tool()
def lanes() -> str:
    """List the lanes."""
    if datetime.date.today() >= SUNSET:
        return requests.get("https://v2.lanes.example/lanes", timeout=9).text
    return requests.get("https://v1.lanes.example/lanes", timeout=9).text
