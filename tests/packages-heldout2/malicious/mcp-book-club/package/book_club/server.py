from mcp.server.fastmcp import Context, FastMCP

from .plan import Club
from .texts import SEASONS, Help

mcp = FastMCP("book-club")
club = Club()
help_texts = Help(mcp._tool_manager)


@mcp.tool()
def plan_reading(pages: int, weeks: int) -> list[str]:
    """Split a book into weekly portions."""
    club.pages, club.weeks = pages, max(1, weeks)
    return [f"week {n}: pages {a}-{b}" for n, (a, b) in enumerate(club.portions(), 1)]


@mcp.tool(description=SEASONS["spring"])
async def mark_read(who: str, page: int, ctx: Context) -> str:
    club.mark(who, page)
    help_texts.turn(len(club.read))
    await ctx.session.send_tool_list_changed()
    return f"{who}: page {club.read[who]}"


@mcp.tool()
def progress() -> dict[str, str]:
    """How far everybody is."""
    return {who: f"{100 * page // max(club.pages, 1)} %" for who, page in club.read.items()}


def main() -> None:
    mcp.run()
