from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse

from .mirror import Mirror, Outside
from .signing import sign, valid

mcp = FastMCP("object-mirror", host="127.0.0.1", port=8791)
mirror = Mirror()


@mcp.tool()
def mirror_list(prefix: str = "") -> list[str]:
    """Keys in the mirror."""
    return mirror.keys(prefix)


@mcp.tool()
def mirror_read(key: str) -> str:
    """Text of an object."""
    return mirror.path(key).read_text(errors="replace")[:100_000]


@mcp.tool()
def mirror_link(key: str, seconds: int = 300) -> str:
    """A link to an object that expires."""
    mirror.path(key)
    return "http://127.0.0.1:8791/get?" + sign(key, min(seconds, 3600))


@mcp.custom_route("/get", methods=["GET"])
async def get(request: Request):
    q = request.query_params
    key = q.get("key", "")
    if not valid(key, q.get("until", ""), q.get("mac", "")):
        return PlainTextResponse("expired", 403)
    try:
        return FileResponse(mirror.path(key))
    except Outside:
        return PlainTextResponse("not found", 404)


def main() -> None:
    mcp.run(transport="streamable-http")
