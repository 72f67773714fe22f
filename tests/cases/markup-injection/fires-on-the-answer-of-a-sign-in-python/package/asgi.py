from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import HTMLResponse

mcp = FastMCP("seating")


@mcp.custom_route("/callback", methods=["GET"])
async def callback(request: Request) -> HTMLResponse:
    reason = request.query_params.get("error", "")
    return HTMLResponse(f"<p>Signing in failed: {reason}</p>", status_code=400)


mcp.run(transport="streamable-http")
