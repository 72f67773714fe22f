import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.responses import PlainTextResponse

from .entry import known

mcp = FastMCP("loom", stateless_http=True)


class Porter:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        headers = {key.decode(): value.decode() for key, value in scope.get("headers", ())}
        if scope["type"] == "http" and not known(headers):
            return await PlainTextResponse("no", 401)(scope, receive, send)
        await self.app(scope, receive, send)


def main():
    uvicorn.run(Porter(mcp.streamable_http_app()), host="127.0.0.1", port=7500)
