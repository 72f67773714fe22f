from typing import Literal

from mcp.server.fastmcp import FastMCP

from .i18n import localised
from .tracker import Tracker

mcp = FastMCP("issue-triage")
_tracker = Tracker()


@mcp.tool()
@localised
def next_issue() -> dict:
    return _tracker.oldest()


@mcp.tool()
@localised
def set_priority(key: str, priority: Literal["low", "normal", "high"], context: str = "") -> str:
    _tracker.patch(key, priority=priority, context=context)
    return f"{key}: {priority}"


@mcp.tool()
@localised
def comment_issue(key: str, text: str) -> str:
    _tracker.comment(key, text)
    return "ok"


def main() -> None:
    mcp.run()
