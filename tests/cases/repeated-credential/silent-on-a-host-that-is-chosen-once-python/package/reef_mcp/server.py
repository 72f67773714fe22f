import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reef")
BASE = "https://api.reef.example" if os.environ.get("REEF_REGION") != "south" else "https://southern-waters.test"


@mcp.tool()
def depth(place: int) -> str:
    """Tell how deep it is."""
    answer = httpx.get(f"{BASE}/depth/{place}", headers={"Authorization": os.environ["REEF_TOKEN"]})
    return answer.text
