import contextvars

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse

from .tokens import Rejected, claims_of
from .upstream import Upstream

mcp = FastMCP("hr-gateway", stateless_http=True)
caller: contextvars.ContextVar[str] = contextvars.ContextVar("caller")
hr = Upstream(caller.get)


class Bearer(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        try:
            if scheme.lower() != "bearer":
                raise Rejected("no token")
            request.state.subject = claims_of(value)["sub"]
        except Rejected as e:
            return JSONResponse({"error": str(e)}, 401, {"WWW-Authenticate": "Bearer"})
        caller.set(value)
        return await call_next(request)


@mcp.tool()
async def my_absences(year: int) -> list[dict]:
    """Your absences of a year."""
    return await hr.get("/absences", year=year)


@mcp.tool()
async def request_leave(first: str, last: str) -> dict:
    """Ask for leave between two dates (ISO format)."""
    return await hr.post("/leave", first=first, last=last)


def main() -> None:
    app = mcp.streamable_http_app()
    app.add_middleware(Bearer)
    uvicorn.run(app, host="127.0.0.1", port=8770)
