from mcp.server.fastmcp import FastMCP
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from issuer import checked

mcp = FastMCP("ferry-desk")


def authorize(token_role: str, writes: bool) -> None:
    if token_role == "readonly" and writes:
        raise HTTPException(status_code=403, detail="this token may only read")


@mcp.custom_route("/bookings", methods=["POST"])
async def book(request):
    token = checked(request.headers.get("authorization"))
    authorize(token.role, writes=True)
    return JSONResponse({"booked": True})
