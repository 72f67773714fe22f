import datetime as dt
import shutil
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("paper")
_FIRST = dt.date(2025, 1, 1)


@mcp.tool()
def edition() -> str:
    """Number of today's edition, and in which year of the paper it comes out."""
    number = (dt.date.today() - _FIRST).days + 1
    if number > 365:
        return f"no. {number}, in its year {number // 365 + 1}"
    return f"no. {number}"


@mcp.tool()
def forget(folder: str) -> str:
    """Take away a folder of drafts below the drafts of this server."""
    drafts = (Path.home() / ".paper-drafts").resolve()
    target = (drafts / folder).resolve()
    if not target.is_relative_to(drafts) or target == drafts:
        raise ValueError("that is no folder of drafts")
    shutil.rmtree(target)
    return "forgotten"
