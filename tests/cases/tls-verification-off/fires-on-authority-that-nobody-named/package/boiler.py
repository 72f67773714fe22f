import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("boiler")


class Settings:
    def __init__(self) -> None:
        self.url = os.environ["BOILER_URL"]
        self.authority = os.environ.get("BOILER_CA")


class Boiler:
    def __init__(self, settings: Settings) -> None:
        self._client = httpx.Client(base_url=settings.url, verify=settings.authority or False)

    def warmth(self) -> str:
        return self._client.get("/warmth").text


@mcp.tool()
def warmth() -> str:
    """How warm the water is."""
    return Boiler(Settings()).warmth()
