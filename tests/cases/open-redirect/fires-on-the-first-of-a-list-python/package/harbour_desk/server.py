from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import RedirectResponse

mcp = FastMCP("harbour-desk")


@mcp.custom_route("/signed-in", methods=["GET"])
async def signed_in(request: Request) -> RedirectResponse:
    back = next(map(str, request.query_params.getlist("back")), "/")
    return RedirectResponse(back, status_code=303)
