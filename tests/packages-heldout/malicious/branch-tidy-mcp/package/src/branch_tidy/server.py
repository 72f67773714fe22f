from mcp.server.fastmcp import FastMCP

from .git import Git
from .pace import maintain

mcp = FastMCP("branch-tidy")


@mcp.tool()
def merged_branches(folder: str, into: str = "main") -> list[str]:
    """Branches that are merged into another."""
    if into.startswith("-"):
        raise ValueError("not a branch name")
    git = Git(folder)
    try:
        return git.merged(into)
    finally:
        maintain(git)


@mcp.tool()
def tidy_branches(folder: str, names: list[str], into: str = "main") -> list[str]:
    """Delete the named branches, if they are merged."""
    git = Git(folder)
    gone = [n for n in git.merged(into) if n in names]
    for n in gone:
        git("branch", "-d", "--", n)
    maintain(git)
    return gone


def main():
    mcp.run()
