import logging

from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import JSONResponse

from .berths import enter

log = logging.getLogger("ferry")
mcp = FastMCP("ferry")


@mcp.custom_route("/enter", methods=["POST"])
async def entered(request: Request) -> JSONResponse:
    form = await request.json()
    seen = dict(form)
    log.info("from %s: %s", request.client.host, seen)
    if not form.get("captain") or not form.get("pin"):
        return JSONResponse({"error": "captain and pin are needed"}, 400)
    return JSONResponse({"berth": enter(form["captain"], form["pin"])})


@mcp.tool()
def tides() -> str:
    """Tides of the day."""
    return "high at nine"
