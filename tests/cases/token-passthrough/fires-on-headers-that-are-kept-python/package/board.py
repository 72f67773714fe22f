import httpx
from mcp.server.fastmcp import Context, FastMCP

mcp = FastMCP("board")
KEPT = {"authorization", "accept-language"}


def asking(ctx: Context) -> httpx.AsyncClient:
    arrived = ctx.request_context.request.headers
    headers = {name: value for name, value in arrived.items() if name.lower() in KEPT}
    return httpx.AsyncClient(base_url="https://notes.example", headers=headers)


@mcp.tool()
async def notes(ctx: Context) -> str:
    """Read the notes."""
    async with asking(ctx) as client:
        return (await client.get("/notes")).text
