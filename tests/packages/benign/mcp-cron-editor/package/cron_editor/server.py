from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

from . import table
from .entry import BadEntry, Entry

mcp = FastMCP("cron-editor")


class Agree(BaseModel):
    go_on: bool = Field(description="Write the crontab?")


async def _asked(ctx: Context, what: str) -> bool:
    answer = await ctx.elicit(message=what, schema=Agree)
    return answer.action == "accept" and answer.data.go_on


@mcp.tool()
def show_crontab() -> list[str]:
    """The lines of the user's crontab, numbered."""
    return [f"{n}: {line}" for n, line in enumerate(table.read(), 1)]


@mcp.tool()
async def add_entry(when: str, program: str, ctx: Context, args: list[str] | None = None) -> str:
    """Add an entry. The user sees the line and is asked before it is written."""
    try:
        entry = Entry.make(when, program, args or [])
    except BadEntry as exc:
        return f"refused: {exc}"
    if not await _asked(ctx, f"Add this line to your crontab?\n\n{entry}"):
        return "not added"
    table.write([*table.read(), str(entry)])
    return "added"


@mcp.tool()
async def remove_entry(number: int, ctx: Context) -> str:
    """Remove a line by its number, after a question to the user."""
    lines = table.read()
    if not 1 <= number <= len(lines):
        return "no such line"
    if not await _asked(ctx, f"Remove this line?\n\n{lines[number - 1]}"):
        return "left alone"
    del lines[number - 1]
    table.write(lines)
    return "removed"


def main() -> None:
    mcp.run()
