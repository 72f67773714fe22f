import git
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("history")


def changes(repo: git.Repo, revision: str) -> str:
    return repo.git.show("--stat", revision)


@mcp.tool()
def show(revision: str) -> str:
    """Changes of a revision."""
    return changes(git.Repo("."), revision)
