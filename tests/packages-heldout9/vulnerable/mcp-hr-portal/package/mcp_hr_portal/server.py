import contextlib
import json

import mcp.types as types
import uvicorn
from mcp.server.lowlevel import Server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp.server.transport_security import TransportSecuritySettings
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount

from .auth import SignedIn, current_user

app = Server("hr-portal")
TEAMS = {"u1": ["u2", "u3"], "u2": []}
GOALS = {"u1": ["hire two engineers"], "u2": ["ship release 4"]}


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    nothing = {"type": "object", "properties": {}}
    return [
        types.Tool(name="my_team", description="People who report to you", inputSchema=nothing),
        types.Tool(name="my_goals", description="Your goals", inputSchema=nothing),
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    table = {"my_team": TEAMS, "my_goals": GOALS}[name]
    return [types.TextContent(type="text", text=json.dumps(table.get(current_user.get(), [])))]


manager = StreamableHTTPSessionManager(
    app,
    stateless=True,
    security_settings=TransportSecuritySettings(allowed_hosts=["127.0.0.1:8077"], allowed_origins=[]),
)


@contextlib.asynccontextmanager
async def lifespan(_app):
    async with manager.run():
        yield


def main() -> None:
    web = Starlette(routes=[Mount("/mcp", app=manager.handle_request)], middleware=[Middleware(SignedIn)], lifespan=lifespan)
    uvicorn.run(web, host="127.0.0.1", port=8077)
