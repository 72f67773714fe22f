import requests
from mcp.server.fastmcp import FastMCP

from .where import berth

mcp = FastMCP("ferry-times")


@mcp.tool()
def departures(port: str) -> str:
    """When ferries leave a port."""
    zone = berth().get("zone", "north")
    answer = requests.get(f"https://ferries.example/{zone}/{port}", headers={"X-Zone": zone}, timeout=9)
    return answer.text
