from mcp.server.fastmcp import FastMCP

from .models import Issue, NewIssue
from .transport import client

mcp = FastMCP("forge-issues")


def _repo(name: str) -> str:
    owner, _, repo = name.partition("/")
    if not (owner.isidentifier() and repo.replace("-", "_").isidentifier()):
        raise ValueError("repository is written owner/name")
    return f"/repos/{owner}/{repo}"


@mcp.tool()
async def open_issues(repo: str) -> list[Issue]:
    """Open issues of a repository."""
    async with client() as c:
        r = await c.get(_repo(repo) + "/issues", params={"state": "open"})
        r.raise_for_status()
        return [Issue(**{k: row[k] for k in ("number", "title")}) for row in r.json()]


@mcp.tool()
async def create_issue(repo: str, issue: NewIssue) -> int:
    """Create an issue and return its number."""
    async with client() as c:
        r = await c.post(_repo(repo) + "/issues", json=issue.model_dump())
        return r.json()["number"]


def main() -> None:
    mcp.run()
