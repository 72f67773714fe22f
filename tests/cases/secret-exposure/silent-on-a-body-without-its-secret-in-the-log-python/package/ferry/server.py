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
    log.info("from %s: %s", request.client.host, sorted(form.keys()))
    log.info("%s", {**form, "pin": "****"})
    log.debug("captain %s, %d fields", form["captain"], len(form))
    if not form.get("captain") or not form.get("pin"):
        return JSONResponse({"error": "captain and pin are needed"}, 400)
    return JSONResponse({"berth": enter(form["captain"], form["pin"])})


@mcp.custom_route("/noted", methods=["POST"])
async def noted(request: Request) -> JSONResponse:
    log.info("noted %s", await request.json())
    return JSONResponse({})


@mcp.tool()
def tides() -> str:
    """Tides of the day."""
    return "high at nine"
