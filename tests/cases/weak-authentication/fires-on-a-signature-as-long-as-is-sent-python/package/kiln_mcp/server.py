import hmac

from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import JSONResponse

from .seals import seal

mcp = FastMCP("kiln")


@mcp.tool()
def firing(batch: str) -> str:
    """The firing of a batch."""
    return f"{batch}: 1240 degrees"


@mcp.custom_route("/fired", methods=["POST"])
async def fired(request: Request) -> JSONResponse:
    mark = request.headers.get("x-kiln-signature", "")
    expected = seal(await request.body())
    if not hmac.compare_digest(expected[: len(mark)], mark):
        return JSONResponse({"error": "not from the kiln"}, status_code=401)
    return JSONResponse({"noted": True})
