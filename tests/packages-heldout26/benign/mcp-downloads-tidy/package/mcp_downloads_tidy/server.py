from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

from .folder import Folder

mcp = FastMCP("downloads-tidy")


class Answer(BaseModel):
    go_ahead: bool = Field(False, description="Move these files to the trash folder?")


@mcp.tool()
async def plan(days: int = 60) -> list[str]:
    """Files that tidy would move."""
    return [p.name for p in Folder().old(max(days, 7))]


@mcp.tool()
async def tidy(ctx: Context, days: int = 60) -> str:
    """Move old files to the trash folder, after a question to the user."""
    folder = Folder()
    files = list(folder.old(max(days, 7)))
    if not files:
        return "nothing to do"
    names = "\n".join(p.name for p in files[:30])
    reply = await ctx.elicit(message=f"{len(files)} files:\n{names}", schema=Answer)
    if reply.action != "accept" or not reply.data.go_ahead:
        return "cancelled"
    moved = folder.discard(files)
    return f"{moved} files moved, {folder.expire()} old trash folders emptied"


def main() -> None:
    mcp.run()
