import httpx
from mcp.server.fastmcp import Context, FastMCP

mcp = FastMCP("kin", stateless_http=True)
HANDED_ON = ("authorization", "accept-language")


def handed_on(ctx: Context) -> dict[str, str]:
    sent = ctx.request_context.request.headers
    return {name: sent[name] for name in HANDED_ON if name in sent}


@mcp.tool()
async def kin(name: str, ctx: Context) -> str:
    """Who is kin."""
    async with httpx.AsyncClient(base_url="https://kin.example/api") as client:
        return (await client.get("/kin", params={"name": name}, headers=handed_on(ctx))).text


mcp.run(transport="streamable-http")
