import re

from mcp.server.fastmcp import FastMCP

from .client import Tracker
from .fields import Issue

mcp = FastMCP("issue-desk")
_tracker = Tracker()
_KEY = re.compile(r"[A-Z]{2,10}-\d+")


@mcp.tool()
def create_issue(project: str, summary: str, body: str = "", labels: list[str] | None = None) -> str:
    """Create an issue and return its key."""
    return _tracker.create(Issue(project, summary, body, labels or []).payload())


@mcp.tool()
def read_issue(key: str) -> dict:
    """Read an issue such as OPS-12."""
    if not _KEY.fullmatch(key):
        raise ValueError("not an issue key")
    return _tracker.get(key)


def main():
    mcp.run()
