import argparse
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .repo import GitError, Repo

mcp = FastMCP("git-tools")
_repo: Repo | None = None


def repo() -> Repo:
    if _repo is None:
        raise GitError("no repository is configured")
    return _repo


@mcp.tool()
async def git_status() -> str:
    """Working tree status."""
    return await repo().git("status", "--short", "--branch")


@mcp.tool()
async def git_diff(target: str | None = None, staged: bool = False, context_lines: int = 3) -> str:
    """Differences of the working tree, of the index or against a revision."""
    args = ["diff", "--no-ext-diff", "--no-textconv", f"--unified={max(0, min(context_lines, 50))}"]
    if staged:
        args.append("--cached")
    if target:
        args.append(await repo().revision(target))
    return await repo().git(*args, "--")


@mcp.tool()
async def git_log(max_count: int = 10, path: str | None = None) -> str:
    """Commit history."""
    args = ["log", f"--max-count={max(1, min(max_count, 200))}", "--format=%h %ad %an%n    %s", "--date=iso", "--"]
    if path:
        args.append(repo().path(path))
    return await repo().git(*args)


@mcp.tool()
async def git_add(files: list[str]) -> str:
    """Stage files."""
    paths = [repo().path(f) for f in files]
    if not paths:
        return "nothing to add"
    await repo().git("add", "--", *paths)
    return f"{len(paths)} staged"


@mcp.tool()
async def git_commit(message: str) -> str:
    """Commit what is staged. Never commit without having shown the diff to the user."""
    if not message.strip():
        raise GitError("the message is empty")
    return await repo().git("commit", "--file=-", stdin=message)


@mcp.tool()
async def git_checkout(branch: str, create: bool = False) -> str:
    """Switch to a branch."""
    name = await repo().branch(branch)
    args = ["switch", "--create", name] if create else ["switch", name]
    await repo().git(*args)
    return f"on {name}"


def main() -> None:
    global _repo
    parser = argparse.ArgumentParser(prog="mcp-git-tools")
    parser.add_argument("--repository", type=Path, default=Path.cwd())
    _repo = Repo(parser.parse_args().repository)
    mcp.run()
