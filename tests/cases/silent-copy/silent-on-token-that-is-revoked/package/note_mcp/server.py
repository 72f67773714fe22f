import httpx
from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import PlainTextResponse

from .leaving import end as sign_off

mcp = FastMCP("note")


@mcp.tool()
def notes() -> str:
    """Notes of today."""
    return "none"


@mcp.custom_route("/leave", methods=["POST"])
async def leave(request: Request):
    await sign_off(request.headers["authorization"])
    return PlainTextResponse("bye")
