import asyncpg
from mcp.server.fastmcp import FastMCP

from .slots import Slots

mcp = FastMCP("oven")
slots = Slots("postgresql://localhost/oven")


@mcp.tool()
async def reserve(day: str, trays: int) -> str:
    """Reserve trays in the oven of the village."""
    try:
        return f"{await slots.reserve(day, trays)} trays are left"
    except asyncpg.PostgresError:
        return "try again later"


def main() -> None:
    mcp.run(transport="streamable-http")
