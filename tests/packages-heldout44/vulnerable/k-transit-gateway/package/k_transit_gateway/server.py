from mcp.server.fastmcp import Context, FastMCP

from .upstream import Upstream

mcp = FastMCP("transit-gateway", host="127.0.0.1", port=8910, stateless_http=True)


@mcp.tool()
async def my_tickets(ctx: Context) -> list[str]:
    """Valid tickets of the signed-in passenger."""
    async with Upstream(ctx.request_context.request) as api:
        return [f"{t['zone']} until {t['valid_until']}" for t in await api.get("/me/tickets")]


@mcp.tool()
async def buy_ticket(zone: str, ctx: Context) -> str:
    """Buy a day ticket for a zone."""
    async with Upstream(ctx.request_context.request) as api:
        t = await api.post("/me/tickets", {"zone": zone, "product": "day"})
        return f"ticket {t['id']} for zone {t['zone']}"


def main() -> None:
    mcp.run(transport="streamable-http")
