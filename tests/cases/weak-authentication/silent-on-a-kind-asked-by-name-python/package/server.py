import os

import httpx
from mcp.server.fastmcp import Context, FastMCP

mcp = FastMCP("rota")


def asked(path: str, ctx: Context) -> dict:
    headers = {"Authorization": ctx.request_context.request.headers.get("authorization", os.environ["ROTA_TOKEN"])}
    return httpx.get(f"https://rota.example{path}", headers=headers).json()


@mcp.tool()
def people(ctx: Context) -> dict:
    """Who is on duty."""
    found: dict = {}
    for row in asked("/shifts", ctx).get("included", []):
        if row.get("type") == "people":
            found[row.get("id")] = row
    shown = {name: ("hidden" if name == "access_token" else value) for name, value in found.items()}
    return shown


def run() -> None:
    mcp.run(transport="streamable-http")
