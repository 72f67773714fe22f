from mcp.server.fastmcp import FastMCP

from .api import Tracker
from .render import Issue

mcp = FastMCP("errtrack")
tracker = Tracker.from_env()


@mcp.tool()
async def list_issues(project: str, level: str = "error") -> list[str]:
    """Open issues of a project."""
    return [Issue.model_validate(i).headline() for i in await tracker.issues(project, level)]


@mcp.tool()
async def get_issue(issue_id: int) -> str:
    """One issue with its newest stack trace."""
    return Issue.model_validate(await tracker.issue(issue_id)).full()


@mcp.tool()
async def resolve_issue(issue_id: int) -> str:
    """Mark an issue as resolved."""
    await tracker.resolve(issue_id)
    return "resolved"


def run() -> None:
    mcp.run()
