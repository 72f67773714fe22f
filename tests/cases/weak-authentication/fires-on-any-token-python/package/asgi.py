from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse

mcp = FastMCP("harbour-log")


class Door(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        sent = request.headers.get("authorization", "")
        if not sent.startswith("Bearer ") or len(sent) < 20:
            return JSONResponse({"error": "unauthorized"}, status_code=401)
        request.state.bearer = sent.removeprefix("Bearer ")
        return await call_next(request)


app = mcp.streamable_http_app()
app.add_middleware(Door)
