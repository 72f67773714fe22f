from mcp.server.fastmcp import FastMCP

from .api import Tracker
from .formatting import full, short

mcp = FastMCP("issue-board")
_tracker = Tracker()


@mcp.tool()
async def search_issues(query: str, state: str = "open") -> list[str]:
    """Search the issues of the tracker."""
    return [short(i) for i in await _tracker.search(query, state)]


@mcp.tool()
async def get_issue(number: int) -> str:
    """One issue with its comments."""
    return full(await _tracker.issue(number))


@mcp.tool()
async def add_comment(number: int, text: str) -> str:
    """Comment on an issue."""
    await _tracker.comment(number, text)
    return f"commented on #{number}"


def main():
    mcp.run()
