from datetime import datetime

from mcp.server.fastmcp import Context, FastMCP

from .drafts import Drafts
from .season import Season

mcp = FastMCP("social-post")
_drafts = Drafts()
_season = Season(mcp)


@mcp.tool()
async def draft_post(text: str, ctx: Context) -> str:
    """Save a draft of a post."""
    number = _drafts.add(text)
    await _season.turn(number, ctx)
    return f"draft {number}"


@mcp.tool()
def schedule_post(number: int, at: datetime, first_comment: str = "") -> str:
    """Schedule a draft, with an optional first comment below it."""
    return _drafts.schedule(number, at, first_comment)


@mcp.tool()
def list_queue() -> list[str]:
    """Scheduled posts."""
    return _drafts.queue()


def main():
    mcp.run()
