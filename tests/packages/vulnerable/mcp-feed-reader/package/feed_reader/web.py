import contextlib

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route

from .client import FeedClient

mcp = FastMCP("feed-reader", stateless_http=True)
client = FeedClient()


@mcp.tool()
async def read_feed(url: str, limit: int = 10) -> list[dict]:
    """Newest entries of a feed."""
    return await client.entries(url, min(limit, 50))


@mcp.tool()
async def discover_feeds(page: str) -> list[str]:
    """Feeds that a web page announces."""
    return await client.discover(page)


@contextlib.asynccontextmanager
async def lifespan(_app):
    async with mcp.session_manager.run():
        yield
        await client.http.aclose()


def main() -> None:
    app = Starlette(
        routes=[Route("/health", lambda r: PlainTextResponse("ok")), Mount("/", app=mcp.streamable_http_app())],
        lifespan=lifespan,
    )
    uvicorn.run(app, host="127.0.0.1", port=8765)
