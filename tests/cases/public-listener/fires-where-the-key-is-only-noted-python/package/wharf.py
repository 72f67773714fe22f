import logging

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware

mcp = FastMCP("wharf")
log = logging.getLogger("wharf")


class Noted(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        agent = request.headers.get("x-wharf-key")
        log.debug("asked with a key of %d letters", len(agent or ""))
        return await call_next(request)


@mcp.tool()
def berths() -> int:
    """How many berths are free."""
    return 3


app = mcp.streamable_http_app()
app.add_middleware(Noted)
uvicorn.run(app, host="0.0.0.0", port=4121)
