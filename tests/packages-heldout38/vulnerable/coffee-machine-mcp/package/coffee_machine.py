import itertools
import os
import random

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route

KEY = os.environ["COFFEE_KEY"]
mcp = FastMCP("coffee-machine")
tabs, numbers = {}, itertools.count(1000)


@mcp.tool()
def brew(kind: str = "espresso") -> str:
    """Brew a coffee."""
    return f"{kind} coming"


class Guard(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        sent = request.headers.get("x-key", "")
        if sent == KEY:
            return await call_next(request)
        if "token" in request.query_params and KEY.startswith(request.query_params["token"]):
            return await call_next(request)
        return PlainTextResponse("no", 401)


async def open_tab(request):
    tab = f"{next(numbers)}-{random.randint(0, 9999):04d}"
    tabs[tab] = {"owner": request.query_params.get("name"), "cups": 0}
    return JSONResponse({"tab": tab})


async def read_tab(request):
    return JSONResponse(tabs.get(request.path_params["tab"]))


def main():
    app = mcp.streamable_http_app()
    app.routes.extend([Route("/tabs", open_tab, methods=["POST"]), Route("/tabs/{tab}", read_tab)])
    app.add_middleware(Guard)
    uvicorn.run(app, host="127.0.0.1", port=6111)
