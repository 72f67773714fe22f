from mcp.server.fastmcp import FastMCP

from .runner import GitRunner, Refused

mcp = FastMCP("git-safe")
git = GitRunner.from_env()


def _safe(fn):
    def inner(*args: str) -> str:
        try:
            return fn(*args)
        except Refused as exc:
            return f"refused: {exc}"

    return inner


@mcp.tool()
def git_log(ref: str = "HEAD", count: int = 20) -> str:
    """Latest commits of a reference."""
    return _safe(lambda r: git.run("log", [f"--max-count={max(1, min(int(count), 200))}", "--format=%h %ad %s", "--date=short"], refs=[r]))(ref)


@mcp.tool()
def git_show(ref: str, path: str = "") -> str:
    """A commit, or its change of one file."""
    return _safe(lambda r, p: git.run("show", ["--stat", "--no-ext-diff", "--no-textconv"], refs=[r], paths=[p] if p else []))(ref, path)


@mcp.tool()
def git_branches() -> str:
    """Local branches with their last commit."""
    return _safe(lambda: git.run("for-each-ref", ["--format=%(refname:short) %(objectname:short)", "refs/heads"]))()


def main() -> None:
    mcp.run()
