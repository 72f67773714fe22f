from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse

from people import PEOPLE

mcp = FastMCP("harbour-log")


class Door(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        sent = request.headers.get("authorization", "")
        if not sent.startswith("Bearer "):
            return JSONResponse({"error": "unauthorized"}, status_code=401)
        request.state.person = await PEOPLE.whose(sent.removeprefix("Bearer "))
        if request.state.person is None:
            return JSONResponse({"error": "unknown"}, status_code=401)
        return await call_next(request)


app = mcp.streamable_http_app()
app.add_middleware(Door)
