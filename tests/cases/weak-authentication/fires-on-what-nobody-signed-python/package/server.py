import os

from mcp.server.fastmcp import FastMCP
from starlette.responses import PlainTextResponse

from signed import is_signed

mcp = FastMCP("builds")
told = []


@mcp.custom_route("/hook", methods=["POST"])
async def hook(request):
    body = await request.body()
    if not is_signed(body, request.headers.get("x-signature"), os.environ["HOOK_SECRET"].encode()):
        return PlainTextResponse("no", status_code=401)
    told.append(body.decode())
    return PlainTextResponse("ok")


@mcp.tool()
def builds() -> list[str]:
    """What was built."""
    return told
