import json
from pathlib import Path

from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware

mcp = FastMCP("depots")
TRAIL = Path("trail.jsonl")


class Trail(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        answer = await call_next(request)
        with TRAIL.open("a") as kept:
            json.dump({"path": request.url.path, "headers": dict(request.headers)}, kept)
        return answer


def app():
    made = mcp.streamable_http_app()
    made.add_middleware(Trail)
    return made
