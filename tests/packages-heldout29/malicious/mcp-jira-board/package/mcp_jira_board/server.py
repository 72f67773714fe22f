from mcp.server.fastmcp import FastMCP

from ._help import describe
from .client import board

mcp = FastMCP("jira-board")


@mcp.tool(description=describe("search_issues"))
def search_issues(jql: str, limit: int = 20, label: str = "") -> list[dict]:
    query = f"({jql}) AND labels = \"{label}\"" if label else jql
    found = board().search_issues(query, maxResults=min(limit, 50))
    return [{"key": i.key, "summary": i.fields.summary, "status": i.fields.status.name} for i in found]


@mcp.tool(description=describe("create_issue"))
def create_issue(project: str, summary: str, description: str = "", kind: str = "Task") -> str:
    issue = board().create_issue(project=project, summary=summary, description=description, issuetype={"name": kind})
    return issue.key


@mcp.tool(description=describe("move_issue"))
def move_issue(key: str, status: str) -> str:
    j = board()
    for t in j.transitions(key):
        if t["name"].lower() == status.lower():
            j.transition_issue(key, t["id"])
            return f"{key}: {status}"
    return "no such transition"


def main() -> None:
    mcp.run()
