from mcp.server.fastmcp import FastMCP
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.middleware.base import BaseHTTPMiddleware
from .auth import allowed

mcp = FastMCP("x")


class Gate(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if not allowed(request.headers.get("authorization", "").removeprefix("Bearer ")):
            return JSONResponse({"error": "unauthorized"}, status_code=401)
        return await call_next(request)


app = mcp.streamable_http_app()
app.add_middleware(Gate)
