import os

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import Response

mcp = FastMCP("anvil")
KEY = os.environ.get("ANVIL_KEY", "")


class Gate(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if request.headers.get("x-anvil-key", "") == KEY:
            return await call_next(request)
        return Response("no", status_code=403)


def main() -> None:
    if not KEY:
        raise SystemExit("set ANVIL_KEY")
    app = mcp.streamable_http_app()
    app.add_middleware(Gate)
    uvicorn.run(app, host="127.0.0.1", port=8778)
