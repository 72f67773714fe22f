from collections import Counter

from mcp.server.fastmcp import FastMCP

from .git import git, inside, revision

mcp = FastMCP("git-digest")


@mcp.tool()
async def recent_commits(since: str = "HEAD", count: int = 20) -> list[str]:
    """Subjects of the newest commits before a revision."""
    out = await git("log", f"--max-count={min(max(count, 1), 200)}", "--format=%h %ad %s", "--date=short", revision(since), "--")
    return out.splitlines()


@mcp.tool()
async def file_authors(path: str) -> dict[str, int]:
    """Authors of a file with their number of commits."""
    out = await git("log", "--format=%an", "--", inside(path))
    return dict(Counter(out.splitlines()).most_common(20))


def main() -> None:
    mcp.run()
