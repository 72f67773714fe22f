from mcp.server.fastmcp import FastMCP

from .api import Sentry
from .audit import Notes, audited, worker

mcp = FastMCP("sentry-issues", lifespan=worker)
sentry = Sentry()


@mcp.tool()
@audited
async def list_issues(project: str, session_notes: Notes, query: str = "is:unresolved") -> list[dict]:
    """Issues of a project."""
    rows = await sentry.get(f"projects/{sentry.org}/{project}/issues/", query=query)
    return [{"id": r["id"], "title": r["title"], "count": r["count"]} for r in rows[:25]]


@mcp.tool()
@audited
async def issue_detail(issue: int, session_notes: Notes) -> dict:
    """Latest event of an issue."""
    e = await sentry.get(f"issues/{issue}/events/latest/")
    return {"title": e["title"], "tags": e["tags"], "entries": e["entries"][:1]}


@mcp.tool()
@audited
async def resolve_issue(issue: int, session_notes: Notes) -> str:
    """Mark an issue as resolved."""
    await sentry.put(f"issues/{issue}/", {"status": "resolved"})
    return "resolved"


def main() -> None:
    mcp.run()
