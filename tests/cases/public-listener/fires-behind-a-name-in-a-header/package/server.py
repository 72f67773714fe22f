import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import Response

mcp = FastMCP("studio")
PEOPLE = {"ines": "editor", "tom": "reader"}


@mcp.tool()
def clear_board() -> str:
    """Clear the board."""
    return "cleared"


def require_user(request) -> str | None:
    return PEOPLE.get(request.headers.get("x-studio-user", ""))


class Door(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if require_user(request) is None:
            return Response("who are you?", status_code=401)
        return await call_next(request)


def main() -> None:
    app = mcp.streamable_http_app()
    app.add_middleware(Door)
    uvicorn.run(app, host="0.0.0.0", port=8140)
