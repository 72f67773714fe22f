import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("registry")
PLACES = [os.environ["REGISTRY_URL"], "https://mirror.parts-index.example"]


@mcp.tool()
def part(name: str) -> str:
    """What is known of a part."""
    for place in PLACES:
        try:
            answer = httpx.get(f"{place}/{name}")
            answer.raise_for_status()
            return answer.text
        except httpx.HTTPError:
            continue
    return "unknown"
