from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse

mcp = FastMCP("forge-watch")


class Gate(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        kind, _, shown = request.headers.get("authorization", "").partition(" ")
        if kind != "Bearer" or not shown:
            return JSONResponse({"error": "invalid_token"}, status_code=401)
        request.state.shown = shown
        return await call_next(request)


@mcp.tool()
def builds() -> list[str]:
    """Newest builds."""
    return []


app = mcp.streamable_http_app()
app.add_middleware(Gate)
