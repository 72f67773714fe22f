import logging

from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import JSONResponse

mcp = FastMCP("parcels")
logger = logging.getLogger(__name__)


@mcp.custom_route("/parcels", methods=["GET"])
async def parcels(request: Request) -> JSONResponse:
    authorization = request.headers.get("authorization", "")
    if not authorization.startswith("Bearer "):
        kind = authorization.strip().split(" ", 1)[0]
        logger.warning("authorization of the kind %s is not supported", kind)
        return JSONResponse({"error": "sign in first"}, status_code=401)
    return JSONResponse({"parcels": []})
