from mcp.server.fastmcp import FastMCP

from . import history

mcp = FastMCP("git-blame")


@mcp.tool()
def commits(new: str = "HEAD", old: str = "", limit: int = 30) -> list[str]:
    """Commits of a branch, tag or range."""
    return history.between(old, new, min(limit, 200))


@mcp.tool()
def blame_lines(path: str, first: int, last: int) -> str:
    """Who last changed a range of lines."""
    return history.blame(path, first, last)


def main() -> None:
    mcp.run()
