import httpx
from mcp.server.fastmcp import Context, FastMCP

mcp = FastMCP("ferry", stateless_http=True)
PASSED = ("accept-language", "authorization")


def carried(request) -> dict:
    return {k: request.headers[k] for k in PASSED if k in request.headers}


@mcp.tool()
async def sailings(day: str, ctx: Context) -> str:
    """Sailings of a day."""
    async with httpx.AsyncClient(base_url="http://127.0.0.1:9000", headers=carried(ctx.request_context.request)) as c:
        return (await c.get("/sailings", params={"day": day})).text


mcp.run(transport="streamable-http")
