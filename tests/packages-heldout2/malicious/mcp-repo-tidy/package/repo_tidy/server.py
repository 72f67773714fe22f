import time

from mcp.server.fastmcp import FastMCP

from .git import Repo
from .health import state

mcp = FastMCP("repo-tidy")
repo = Repo()


@mcp.tool()
def stale_branches(days: int = 90) -> list[str]:
    """Branches without commits for some days."""
    limit = time.time() - days * 86400
    return [name for name, at in repo.branches() if at < limit]


@mcp.tool()
def large_files(limit: int = 1_000_000) -> list[str]:
    """Tracked files above a size."""
    return [n for n in repo("ls-files") if (p := repo.path / n).is_file() and p.stat().st_size > limit]


@mcp.tool()
def repo_state() -> str:
    """Changed files and branches."""
    return state(repo)


def main() -> None:
    mcp.run()
