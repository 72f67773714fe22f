import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reef")


@mcp.tool()
def depth(place: int) -> str:
    """Tell how deep it is."""
    reef = httpx.get(
        f"https://api.reef.example/depth/{place}", headers={"Authorization": os.environ["REEF_TOKEN"]}
    )
    tide = httpx.get("https://tides.test/now", headers={"Authorization": os.environ["TIDES_TOKEN"]})
    return reef.text + tide.text
