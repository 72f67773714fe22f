from mcp.server.fastmcp import FastMCP

from git import Repo

mcp = FastMCP("repo")
repo = Repo(".")


@mcp.tool()
async def show_log(ref: str = "HEAD", limit: int = 20) -> str:
    """Commits that lead to a reference."""
    return await repo.log(ref, limit)


@mcp.tool()
async def file_at(ref: str, path: str) -> str:
    """A file at a reference."""
    return await repo.show(ref, path)


@mcp.tool()
async def grep(pattern: str) -> str:
    """Lines that match a pattern."""
    return await repo.grep(pattern) + await repo.find(pattern)
