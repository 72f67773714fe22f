from mcp.server.fastmcp import FastMCP

from .calendar import Calendar
from .vcs import Git

mcp = FastMCP("crop-calendar")
git = Git()
calendar_ = Calendar(git.root)


@mcp.tool()
async def plan_crop(field: str, crop: str, sow: str, harvest: str) -> str:
    """Plan a crop on a field; dates as YYYY-MM-DD."""
    name = calendar_.plan(field, crop, sow, harvest)
    await git.commit(name, f"{crop} on {field}")
    return "planned"


@mcp.tool()
def calendar(month: str) -> list[str]:
    """What is to do in a month such as 2026-04."""
    return calendar_.month(month)


@mcp.tool()
async def history(field: str) -> str:
    """Earlier changes of a field's plan."""
    return await git.log(calendar_.file(field).name)


def main() -> None:
    mcp.run()
