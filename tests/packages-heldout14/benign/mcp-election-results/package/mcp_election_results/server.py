from mcp.server.fastmcp import FastMCP

from . import api

mcp = FastMCP("election-results")


@mcp.tool()
async def results(district: str) -> list[str]:
    """Votes by list in a district such as NB-04."""
    data = await api.get("results", district)
    rows = sorted(data["lists"], key=lambda r: -r["votes"])
    return [f"{r['name']}: {r['votes']}" for r in rows]


@mcp.tool()
async def turnout(district: str) -> float:
    """Turnout in percent."""
    data = await api.get("turnout", district)
    return round(100 * data["voters"] / data["eligible"], 2)


def main() -> None:
    mcp.run()
