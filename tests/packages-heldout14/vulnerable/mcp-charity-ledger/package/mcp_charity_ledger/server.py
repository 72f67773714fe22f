from mcp.server.fastmcp import Context, FastMCP

from .upstream import get

mcp = FastMCP("charity-ledger", host="127.0.0.1", port=8710, stateless_http=True)


@mcp.tool()
async def donations(year: int, ctx: Context) -> list[dict]:
    """Donations of a year."""
    return await get(ctx, "/donations", year=year)


@mcp.tool()
async def donor_total(donor: str, ctx: Context) -> float:
    """Sum of the donations of one donor."""
    rows = await get(ctx, "/donations", donor=donor)
    return round(sum(r["amount"] for r in rows), 2)


def main() -> None:
    mcp.run(transport="streamable-http")
