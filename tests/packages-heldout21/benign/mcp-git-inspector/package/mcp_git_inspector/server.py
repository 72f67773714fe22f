import os
from pathlib import Path
from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .runner import Git, relative, revision

mcp = FastMCP("git-inspector")
_git: Git | None = None
PLAIN = ("--no-ext-diff", "--no-textconv", "--no-color")


def git() -> Git:
    global _git
    if _git is None:
        _git = Git(Path(os.environ["GIT_INSPECTOR_REPO"]))
    return _git


@mcp.tool()
async def log(rev: str = "HEAD", count: Annotated[int, Field(ge=1, le=200)] = 20, path: str | None = None) -> str:
    """Commits reachable from a revision, newest first."""
    tail = ["--", relative(path)] if path else ["--"]
    return await git().run(
        "log", f"--max-count={count}", "--no-show-signature", "--format=%h %ad %an %s", "--date=iso-strict",
        "--end-of-options", revision(rev), *tail,
    )


@mcp.tool()
async def show_commit(rev: str) -> str:
    """Message and patch of one commit."""
    return await git().run("show", "--stat", "--patch", "--no-show-signature", *PLAIN, "--end-of-options", revision(rev), "--")


@mcp.tool()
async def diff(a: str, b: str = "HEAD", path: str | None = None) -> str:
    """Difference of two revisions."""
    tail = ["--", relative(path)] if path else ["--"]
    return await git().run("diff", *PLAIN, "--end-of-options", revision(a), revision(b), *tail)


@mcp.tool()
async def blame(path: str, rev: str = "HEAD") -> str:
    """Who last changed each line of a file."""
    # blame does not take pathspec magic; relative() is used for its checks only
    name = relative(path).removeprefix(":(literal)")
    return await git().run("blame", "--date=short", "--no-textconv", revision(rev), "--", name)


def main() -> None:
    git()
    mcp.run()
