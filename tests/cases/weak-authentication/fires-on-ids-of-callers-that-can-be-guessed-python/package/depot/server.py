import hashlib
import hmac
import os

from mcp.server.fastmcp import Context, FastMCP
from starlette.requests import Request
from starlette.responses import JSONResponse

from .gate import Gate

mcp = FastMCP("depot")
gate = Gate()
DRIVERS = dict(line.split(":", 1) for line in os.environ["DEPOT_DRIVERS"].split())


@mcp.custom_route("/enter", methods=["POST"])
async def enter(request: Request) -> JSONResponse:
    body = await request.json()
    digest = hashlib.scrypt(body["password"].encode(), salt=b"depot", n=16384, r=8, p=1).hex()
    if not hmac.compare_digest(digest, DRIVERS.get(body["driver"], "")):
        return JSONResponse({}, 401)
    return JSONResponse({"slip": gate.enter(body["driver"])})


@mcp.tool()
def loads(ctx: Context) -> str:
    """Loads of the driver who asks."""
    driver = gate.driver(ctx.request_context.request.headers.get("x-slip"))
    if driver is None:
        raise PermissionError("enter first")
    return f"loads of {driver}"


def main() -> None:
    mcp.run(transport="streamable-http")
