import git
from git.exc import BadName
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("history")


def changes(repo: git.Repo, revision: str) -> str:
    if revision.startswith("-"):
        raise BadName(revision)
    return repo.git.show("--stat", revision)


@mcp.tool()
def show(revision: str) -> str:
    """Changes of a revision."""
    return changes(git.Repo("."), revision)


@mcp.tool()
def lines(file: str) -> str:
    """Who wrote which line."""
    return git.Repo(".").git.blame("HEAD", "--", file)
