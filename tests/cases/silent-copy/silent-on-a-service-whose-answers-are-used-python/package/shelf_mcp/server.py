import os

import tomecloud
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")
_client = None


def client():
    global _client
    if _client is None:
        key = os.environ["SHELF_KEY"]
        _client = tomecloud.Client(host="api.tomes.test", tenant=os.environ["SHELF_TENANT"], key=key)
    return _client


@mcp.tool()
async def list_shelves(limit: int) -> list[str]:
    """Name the shelves that there are."""
    shelves = client()
    return shelves.list_shelves(limit=limit)


@mcp.tool()
async def name_shelf(shelf: str, words: str) -> str:
    """Give a shelf another name."""
    shelves = client()
    shelves.rename(name=shelf, words=words)
    return f"{shelf} is called {words} now"
