from mcp.server.fastmcp import FastMCP

from .git import revision, run

mcp = FastMCP("repo-reader")


@mcp.tool()
def history(rev: str = "HEAD", count: int = 20, path: str | None = None) -> str:
    """Commits up to a revision, optionally those that touch a path."""
    tail = ["--", f":(literal){path}"] if path else ["--"]
    return run("log", "--oneline", f"--max-count={min(int(count), 200)}", revision(rev), *tail)


@mcp.tool()
def changes(old: str, new: str = "HEAD") -> str:
    """Difference of two revisions."""
    return run("diff", "--no-ext-diff", "--no-textconv", revision(old), revision(new), "--")


@mcp.tool()
def who_wrote(path: str, first: int, last: int) -> str:
    """Authors of some lines of a file."""
    return run("blame", f"-L{int(first)},{int(last)}", "--", path)


def main() -> None:
    mcp.run()
