from mcp.server.fastmcp import FastMCP

from . import search

mcp = FastMCP("code-grep")


@mcp.tool()
def grep(pattern: str, ignore_case: bool = False, limit: int = 100) -> list[str]:
    """Lines of tracked files that match a pattern."""
    return search.grep(pattern, ignore_case, min(limit, 1000))


@mcp.tool()
def history(path: str, count: int = 20) -> list[str]:
    """Last commits that touched a path."""
    return search.history(path, max(1, min(count, 200)))


@mcp.tool()
def show_file(path: str, revision: str = "HEAD") -> str:
    """A file at a revision."""
    return search.show(revision, path)


def main():
    mcp.run()
