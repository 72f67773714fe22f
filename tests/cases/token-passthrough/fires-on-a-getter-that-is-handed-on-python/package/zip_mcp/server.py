import contextvars
from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware
from .upstream import Upstream
mcp = FastMCP("crm")
token = contextvars.ContextVar("token")
crm = Upstream(token.get)

class Auth(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        token.set(request.headers["authorization"])
        return await call_next(request)

@mcp.tool()
async def deals() -> str:
    """Open deals."""
    return await crm.fetch("/deals")

app = mcp.streamable_http_app()
app.add_middleware(Auth)
