import argparse

from mcp.server.fastmcp import FastMCP

from .git import Repo

mcp = FastMCP("git-history")
_repo: Repo | None = None


def repo() -> Repo:
    assert _repo is not None
    return _repo


@mcp.tool()
async def log(ref: str = "HEAD", count: int = 20) -> str:
    """Newest commits of a branch or tag."""
    n = max(1, min(count, 200))
    return await repo().run("log", f"--max-count={n}", "--date=short", "--pretty=%h %ad %an: %s", "--end-of-options", Repo.ref(ref), "--")


@mcp.tool()
async def show_commit(ref: str) -> str:
    """Message and changes of one commit."""
    return await repo().run("show", "--no-ext-diff", "--no-textconv", "--stat", "--patch", "--end-of-options", Repo.ref(ref), "--")


@mcp.tool()
async def changed_files(base: str, head: str = "HEAD") -> list[str]:
    """Files that differ between two refs."""
    out = await repo().run("diff", "--no-ext-diff", "--name-status", "--end-of-options", Repo.ref(base), Repo.ref(head), "--")
    return out.splitlines()


@mcp.tool()
async def blame(file: str, first: int, last: int) -> str:
    """Who wrote the lines of a file."""
    a, b = int(first), int(last)
    if not 0 < a <= b:
        raise ValueError("lines are numbered from 1")
    return await repo().run("blame", "--date=short", "-L", f"{a},{b}", "--", repo().file(file))


def main() -> None:
    global _repo
    ap = argparse.ArgumentParser(description="Read-only Git history over MCP")
    ap.add_argument("repository", nargs="?", default=".")
    _repo = Repo(ap.parse_args().repository)
    mcp.run()
