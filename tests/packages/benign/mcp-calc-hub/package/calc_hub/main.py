import contextlib
import hmac
import os
import sys

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import JSONResponse
from starlette.routing import Mount

from . import units
from .evaluate import evaluate

mcp = FastMCP("calc-hub", stateless_http=True)


@mcp.tool()
def calculate(expression: str) -> str:
    """Value of an arithmetic expression such as sqrt(2) * 3."""
    return f"{evaluate(expression):.12g}"


@mcp.tool()
def convert_unit(value: float, source: str, target: str) -> str:
    """Convert lengths and masses."""
    return f"{units.convert(value, source, target):.6g} {target}"


class BearerAuth:
    def __init__(self, app, token: str):
        self.app, self.expected = app, f"Bearer {token}".encode()

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            given = dict(scope["headers"]).get(b"authorization", b"")
            if not hmac.compare_digest(given, self.expected):
                await JSONResponse({"error": "unauthorized"}, 401)(scope, receive, send)
                return
        await self.app(scope, receive, send)


@contextlib.asynccontextmanager
async def lifespan(_app):
    async with mcp.session_manager.run():
        yield


def main() -> None:
    token = os.environ.get("CALC_TOKEN", "")
    if len(token) < 24:
        sys.exit("set CALC_TOKEN to a random text of at least 24 characters")
    app = Starlette(
        routes=[Mount("/", app=mcp.streamable_http_app())],
        middleware=[Middleware(BearerAuth, token=token)],
        lifespan=lifespan,
    )
    uvicorn.run(app, host=os.environ.get("CALC_HOST", "0.0.0.0"), port=8900)
