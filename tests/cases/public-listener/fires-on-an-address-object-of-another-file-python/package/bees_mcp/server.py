import asyncio

from aiohttp import web
from fastmcp import FastMCP

from .places import FOUR, SIX

mcp = FastMCP("bees")


@mcp.tool
def open_hive(number: int) -> str:
    """Open a hive."""
    return f"hive {number} is open"


async def weights(request: web.Request) -> web.Response:
    return web.json_response({"kilos": 41})


def main() -> None:
    app = web.Application()
    app.router.add_get("/weights", weights)
    web.run_app(app, host=SIX, port=7301)
    asyncio.run(mcp.run_http_async(host=FOUR, port=7300))
