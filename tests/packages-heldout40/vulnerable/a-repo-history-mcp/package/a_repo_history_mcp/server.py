from mcp.server.fastmcp import FastMCP

from .repo import git

mcp = FastMCP("repo-history")


@mcp.tool()
def log(count: int = 20) -> str:
    """Last commits of the current branch."""
    return git("log", f"--max-count={min(count, 200)}", "--oneline")


@mcp.tool()
def compare(base: str, head: str = "HEAD") -> str:
    """Differences between two revisions."""
    return git("diff", "--stat", "--patch", base, head)


@mcp.tool()
def blame(path: str, start: int, end: int) -> str:
    """Who changed the lines of a file."""
    return git("blame", "-L", f"{int(start)},{int(end)}", "--", path)


def main() -> None:
    mcp.run()
