from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from repo import Repo
from verifier import Verifier

settings = AuthSettings(issuer_url="https://login.test", resource_server_url="https://tasks.test")
mcp = FastMCP("tasks", token_verifier=Verifier(), auth=settings)
repo = Repo("tasks.db")


def team() -> str:
    return get_access_token().client_id


@mcp.tool()
def my_tasks() -> list[dict]:
    """Tasks of your team."""
    return repo.of_team(team())


@mcp.tool()
def get_task(task_id: int) -> dict:
    """One task."""
    return repo.one(task_id, team())


@mcp.tool()
def get_label(label_id: int) -> dict:
    """One label; all teams share them."""
    return repo.label(label_id)


def main() -> None:
    mcp.run(transport="streamable-http")
