from mcp.server.fastmcp import FastMCP
from starlette.responses import PlainTextResponse

from .entry import rank

mcp = FastMCP("kiln", stateless_http=True)


@mcp.custom_route("/state", methods=["GET"])
async def state(request):
    return PlainTextResponse("warm" if rank(request.headers) else "no", 200 if rank(request.headers) else 401)
