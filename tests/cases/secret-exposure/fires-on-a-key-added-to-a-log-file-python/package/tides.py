import os
from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tide-table")
TRACE = Path.home() / "tide-table.log"


def trace(line: str) -> None:
    with open(TRACE, "a") as kept:
        kept.write(line + "\n")


@mcp.tool()
def tides(harbour: str) -> str:
    """Tides of a harbour."""
    headers = {"Authorization": "Bearer " + os.environ["TIDES_TOKEN"]}
    trace(f"asking for {harbour} with {headers}")
    return httpx.get("https://api.tides.example/v1", params={"harbour": harbour}, headers=headers).text
