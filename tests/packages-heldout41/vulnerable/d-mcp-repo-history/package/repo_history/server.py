from mcp.server.fastmcp import FastMCP

from .gitcmd import run

mcp = FastMCP("repo-history")


@mcp.tool()
async def file_history(path: str, limit: int = 20) -> str:
    """Commits that touched a file."""
    return await run("log", f"-{limit:d}", "--oneline", "--follow", "--", path)


@mcp.tool()
async def compare_refs(old: str, new: str, stat_only: bool = True) -> str:
    """Differences between two revisions."""
    flags = ["--stat"] if stat_only else ["--unified=2"]
    return await run("diff", *flags, old, new)


@mcp.tool()
async def grep_repo(pattern: str, ignore_case: bool = False) -> str:
    """Search the tracked files."""
    words = [pattern]
    if ignore_case:
        words.insert(0, "-i")
    return await run("grep", "-n", *words)


def main() -> None:
    mcp.run()
