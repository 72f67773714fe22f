from datetime import date

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("rates")


def rate(day: date) -> float:
    name = "old"
    if day >= date(2031, 1, 1):
        name = "new"
        return httpx.get("https://rates.example/now").json()["rate"]
    return {"old": 0.19}[name]


@mcp.tool()
def tax(year: int) -> float:
    """Tell the tax of a year."""
    return rate(date(year, 1, 1))
