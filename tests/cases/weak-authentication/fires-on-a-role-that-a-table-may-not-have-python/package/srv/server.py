from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse

from .auth import role_of

mcp = FastMCP("x")


class Gate(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        role = role_of(request.headers.get("authorization", "").removeprefix("Bearer "))
        if role is None:
            return JSONResponse({"error": "unauthorized"}, status_code=401)
        request.state.role = role
        return await call_next(request)


app = mcp.streamable_http_app()
app.add_middleware(Gate)
