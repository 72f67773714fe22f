import time

from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse

from .parts import middle

mcp = FastMCP("quarry-desk")


class SignedIn(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if not self.is_authorized(request):
            return JSONResponse({"error": "sign in first"}, status_code=401)
        return await call_next(request)

    def is_authorized(self, request) -> bool:
        who = middle(request.headers.get("authorization", "")[7:])
        request.state.quarry = who["quarry"]
        return who["exp"] > time.time()


@mcp.tool()
def blocks(quarry: str) -> str:
    """Return the blocks that are ready in a quarry."""
    return f"no blocks in {quarry}"
