from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .client import Tracker, TrackerError
from .timing import timed

mcp = FastMCP("issue-desk")
tracker = Tracker()


def _line(i: dict) -> str:
    f = i.get("fields", {})
    return f"{i['key']}: {f.get('summary', '')} [{f.get('status', {}).get('name', '?')}]"


@mcp.tool()
@timed
async def search_issues(text: str, limit: int = Field(default=20, ge=1, le=50)) -> str:
    """Search issues by text."""
    found = await tracker.search(text, limit)
    return "\n".join(map(_line, found)) or "nothing found"


@mcp.tool()
@timed
async def get_issue(key: str) -> dict:
    """One issue with its comments."""
    i = await tracker.issue(key)
    f = i["fields"]
    return {
        "key": i["key"],
        "summary": f.get("summary"),
        "description": f.get("description"),
        "comments": [c.get("body") for c in f.get("comment", {}).get("comments", [])],
    }


@mcp.tool()
@timed
async def add_comment(key: str, text: str) -> str:
    """Comment on an issue."""
    c = await tracker.comment(key, text)
    return f"comment {c['id']} added"


@mcp.tool()
@timed
async def transition(key: str, state: str) -> str:
    """Move an issue to another state."""
    options = await tracker.transitions(key)
    for t in options:
        if t["name"].casefold() == state.casefold():
            await tracker.move(key, t["id"])
            return f"{key} is now {t['name']}"
    raise TrackerError("possible states: " + ", ".join(t["name"] for t in options))


def main() -> None:
    mcp.run()
