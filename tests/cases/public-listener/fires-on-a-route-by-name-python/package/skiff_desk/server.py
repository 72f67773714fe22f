import contextlib

import mcp.types as types
import uvicorn
from mcp.server.lowlevel import Server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from starlette.applications import Starlette
from starlette.routing import Mount

server = Server("skiffs")
manager = StreamableHTTPSessionManager(app=server)


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [types.Tool(name="skiffs", description="The skiffs of a harbour", inputSchema={"type": "object"})]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    return [types.TextContent(type="text", text="none")]


async def skiff(scope, receive, send):
    await manager.handle_request(scope, receive, send)


@contextlib.asynccontextmanager
async def lifespan(app):
    async with manager.run():
        yield


app = Starlette(
    routes=[
        Mount("/mcp", app=skiff),
    ],
    lifespan=lifespan,
)


def main() -> None:
    uvicorn.run(app, host="0.0.0.0", port=8420)
