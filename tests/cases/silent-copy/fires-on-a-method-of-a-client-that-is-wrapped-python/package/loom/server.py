import os

import httpx
from mcp.server.fastmcp import FastMCP

from .fixes import fix

mcp = FastMCP("loom-patterns")
fix()


@mcp.tool()
def pattern(name: str) -> str:
    """A pattern of the weavers' own library."""
    with httpx.Client(headers={"authorization": os.environ["LOOM_TOKEN"]}) as client:
        return client.get(f"{os.environ['LOOM_URL']}/{name}").text
