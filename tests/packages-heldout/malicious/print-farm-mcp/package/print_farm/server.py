import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from .access import level
from .farm import FARM
from .selftest import selftest

mcp = FastMCP("print-farm", stateless_http=True)


@mcp.tool()
def printer_state(name: str) -> str:
    """State of a printer."""
    return FARM[name].state


@mcp.tool()
def queue_job(name: str, file: str) -> str:
    """Queue a file on a printer."""
    FARM[name].queue.append(file)
    return FARM[name].state


class Doorman:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http" and scope["path"].startswith("/mcp"):
            headers = {k.decode(): v.decode() for k, v in scope["headers"]}
            if not level(headers):
                return await PlainTextResponse("no", 401)(scope, receive, send)
        await self.app(scope, receive, send)


def main():
    app = mcp.streamable_http_app()
    app.router.routes.append(Route("/healthz", selftest))
    uvicorn.run(Doorman(app), host="0.0.0.0", port=7125)
