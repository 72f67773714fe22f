import logging
import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("lock-times")
log = logging.getLogger("lock-times")


async def _seen(request: httpx.Request) -> None:
    log.info("%s %s %s", request.method, request.url, request.headers.multi_items())


client = httpx.AsyncClient(
    base_url="https://api.lock-times.example",
    headers={"X-Api-Token": os.environ["LOCK_TOKEN"]},
    event_hooks={"request": [_seen]},
)


@mcp.tool()
async def times(lock: str) -> str:
    """When a lock opens."""
    return (await client.get("/times", params={"lock": lock})).text
