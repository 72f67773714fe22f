import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("mooring-desk")


class Moorings:
    def __init__(self) -> None:
        self.key = os.environ.get("MOORING_KEY") or "mrg_prod_5Yt8Kq1Zx4Wn7Cb0Lv3Ds6Fh"


@mcp.tool()
def berths(harbour: str) -> str:
    """Return the free berths of a harbour."""
    return httpx.get("https://moorings.example.net/berths", params={"at": harbour}, headers={"x-key": Moorings().key}).text
