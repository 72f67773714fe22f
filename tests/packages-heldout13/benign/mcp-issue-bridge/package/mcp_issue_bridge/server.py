from mcp.server.fastmcp import FastMCP

from .breaker import BreakerOpen
from .tracker import Tracker

mcp = FastMCP("issue-bridge")
tracker = Tracker()


@mcp.tool()
async def find_issues(text: str, state: str = "open") -> list[str]:
    """Issues with a text."""
    try:
        rows = await tracker.search(text, state)
    except BreakerOpen as exc:
        return [str(exc)]
    return [f"#{r['number']} {r['title']}" for r in rows]


@mcp.tool()
async def create_issue(title: str, body: str) -> str:
    """Create an issue. Ask the user to confirm title and body first."""
    return f"#{await tracker.create(title[:200], body[:20_000])}"


@mcp.tool()
def bridge_state() -> dict:
    """Calls, retries and failures since the start."""
    return tracker.calls.as_dict()


def main() -> None:
    mcp.run()
