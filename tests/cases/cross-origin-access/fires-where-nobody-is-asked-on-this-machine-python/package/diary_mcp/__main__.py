import contextlib

import mcp.types as types
import uvicorn
from mcp.server.lowlevel import Server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from starlette.applications import Starlette
from starlette.routing import Mount

app = Server("diary")
manager = StreamableHTTPSessionManager(app=app, stateless=True)


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    with open("diary.txt", encoding="utf-8") as file:
        return [types.TextContent(type="text", text=file.read())]


@contextlib.asynccontextmanager
async def running(_):
    async with manager.run():
        yield


web = Starlette(routes=[Mount("/mcp", app=manager.handle_request)], lifespan=running)
uvicorn.run(web, host="127.0.0.1", port=6120)
