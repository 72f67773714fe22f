from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

from . import shelf

mcp = FastMCP("dotfile-shelf")


class Answer(BaseModel):
    write: bool = Field(description="Write the file as shown?")


@mcp.tool()
def list_shelf() -> list[str]:
    """Names on the shelf."""
    return [n for n in shelf.KNOWN if (shelf.SHELF / n).is_file()]


@mcp.tool()
def diff_dotfile(name: str) -> str:
    """Differences between a dotfile and the one on the shelf."""
    return shelf.diff(name) or "no differences"


@mcp.tool()
async def put_back(name: str, ctx: Context) -> str:
    """Put a dotfile back from the shelf, after asking the person."""
    changes = shelf.diff(name)
    if not changes:
        return "no differences"
    reply = await ctx.elicit(f"This would change your file:\n\n{changes}", schema=Answer)
    if reply.action != "accept" or not reply.data.write:
        return "left as it is"
    shelf.restore(name)
    return "written; the old file is kept with the ending .before"


def main():
    mcp.run()
