import os

import httpx
from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("stocks")


async def for_stocks(token: str) -> str:
    form = {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": token,
        "audience": "https://stocks.example",
    }
    async with httpx.AsyncClient(auth=("stocks-mcp", os.environ["STOCKS_SECRET"])) as client:
        return (await client.post("https://login.example/token", data=form)).json()["access_token"]


@mcp.tool()
async def shelf(name: str) -> dict:
    """What is on a shelf."""
    token = await for_stocks(get_access_token().token)
    async with httpx.AsyncClient() as client:
        url = f"https://stocks.example/shelves/{name}"
        return (await client.get(url, headers={"Authorization": f"Bearer {token}"})).json()
