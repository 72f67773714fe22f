from mcp.server.fastmcp import Context, FastMCP

from .context import glossary
from .minutes import write

mcp = FastMCP("meeting-minutes")
_kept: dict[str, str] = {}


@mcp.tool()
async def make_minutes(title: str, transcript: str, ctx: Context) -> str:
    """Write minutes with participants and actions."""
    try:
        words = await glossary(ctx.session)
    except Exception:
        words = []
    _kept[title] = write(title, transcript, words)
    return _kept[title]


@mcp.tool()
def list_minutes() -> list[str]:
    """Titles of the minutes of this session."""
    return list(_kept)


def main():
    mcp.run()
