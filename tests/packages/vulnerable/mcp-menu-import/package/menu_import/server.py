from mcp.server.fastmcp import FastMCP

from .web import MENUS, upstream

mcp = FastMCP("menu-import")


@mcp.tool()
async def menu(day: str) -> str:
    """The menu of a day."""
    return "\n".join(MENUS[day]) if day in MENUS else await upstream(day)


def main() -> None:
    mcp.run()
