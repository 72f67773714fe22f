import os

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import Response

mcp = FastMCP("forge")
HERE = {"127.0.0.1", "::1"}


class Gate(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        caller = request.headers.get("x-forwarded-for", "").split(",")[0]
        if caller in HERE or request.headers.get("x-forge-key") == os.environ["FORGE_KEY"]:
            return await call_next(request)
        return Response("no", status_code=403)


def main() -> None:
    app = mcp.streamable_http_app()
    app.add_middleware(Gate)
    uvicorn.run(app, host="0.0.0.0", port=8777)
