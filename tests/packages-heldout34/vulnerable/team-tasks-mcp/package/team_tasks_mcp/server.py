from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from .keys import KeyVerifier
from .repo import Repo

mcp = FastMCP(
    "team-tasks",
    host="127.0.0.1",
    token_verifier=KeyVerifier(),
    auth=AuthSettings(issuer_url="https://login.example.com", resource_server_url="https://tasks.example.com", required_scopes=["tasks"]),
)
repo = Repo("tasks.db")


def team() -> str:
    return get_access_token().client_id


@mcp.tool()
def my_tasks(open_only: bool = True) -> list[dict]:
    """Tasks of your team."""
    return repo.of_team(team(), open_only)


@mcp.tool()
def get_task(task_id: int) -> dict:
    """One task with its comments."""
    return repo.one(task_id)


@mcp.tool()
def close_task(task_id: int, comment: str = "") -> str:
    """Close a task."""
    repo.close(task_id, comment, by=team())
    return "closed"


def main():
    mcp.run(transport="streamable-http")
