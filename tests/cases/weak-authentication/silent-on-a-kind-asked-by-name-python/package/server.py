from fastmcp import FastMCP
from fastmcp.server.dependencies import get_http_headers
from rota import Client

mcp = FastMCP("rota")


async def asked(path: str, **given: dict) -> dict:
    client = Client("https://rota.example")
    sent = get_http_headers().get("authorization", "")
    given["headers"] = {"Authorization": sent}
    return await client.take(path, given)


def plain(found: dict) -> dict:
    return {name: ("hidden" if name == "access_token" else value) for name, value in found.items()}


@mcp.tool()
async def people() -> dict:
    """Who is on duty."""
    found: dict = {}
    shifts = await asked("/shifts")
    for row in shifts.get("included", []):
        if row.get("type") == "duty_roles":
            found[row.get("id")] = row
    return plain(found)


mcp.run(transport="http", host="0.0.0.0")
