from mcp.server.fastmcp import FastMCP

from .cache import Cache
from .service import menu

mcp = FastMCP("menu-cache")
cache = Cache()


@mcp.tool()
async def suggest_menu(week: int, vegetarian: bool = False) -> list[str]:
    """Seven dinners for a week of the year."""
    if not 1 <= week <= 53:
        raise ValueError("weeks are 1 to 53")
    key = f"{week}-{'v' if vegetarian else 'a'}"
    if (hit := cache.get(key)) is None:
        hit = await menu(week, vegetarian)
        cache.put(key, hit)
    return hit


@mcp.tool()
def clear_menus() -> str:
    """Forget the stored menus."""
    return f"{cache.clear()} menus removed"


def main() -> None:
    cache.expire()
    mcp.run()
