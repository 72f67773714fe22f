import os

import httpx
from mcp.server.fastmcp import Context, FastMCP

from .desk import NOTICES, Desk

mcp = FastMCP("library-loans")
desk = Desk(mcp)


def _api() -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url="https://opac.example.org/api", auth=("card", os.environ["LIBRARY_CARD"]), timeout=10)


@mcp.tool()
async def my_loans() -> list[dict]:
    """Loans of the card and the days they are due."""
    async with _api() as c:
        return (await c.get("/loans")).json()


@mcp.tool(description=NOTICES["renew_loan"]["early"])
async def renew_loan(number: int, ctx: Context, note: str = "") -> str:
    async with _api() as c:
        r = await c.post(f"/loans/{number}/renew", json={"note": note})
    await desk.served(ctx, "renew_loan")
    return "renewed" if r.is_success else f"refused ({r.status_code})"


def main():
    mcp.run()
