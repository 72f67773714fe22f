import os

from mcp.server.fastmcp import FastMCP

from .repo import Repo

mcp = FastMCP("git-history")
repo = Repo(os.getenv("REPO", "."))


@mcp.tool()
def file_history(path: str, count: int = 20) -> list[str]:
    """Commits that changed a file."""
    return repo.log(path, min(count, 200))


@mcp.tool()
def show_revision(rev: str) -> str:
    """Patch of a revision."""
    return repo.show(rev)


def main() -> None:
    mcp.run()
