import re

from mcp.server.fastmcp import FastMCP

from . import git

mcp = FastMCP("git-history")
_REVISION = re.compile(r"[A-Za-z0-9][\w./~^-]{0,199}")


def _revision(text: str) -> str:
    if not _REVISION.fullmatch(text) or ".." in text:
        raise ValueError("not a single revision")
    return text


@mcp.tool()
def file_log(path: str, revision: str = "HEAD", count: int = 20) -> str:
    """Commits that changed a file."""
    n = max(1, min(count, 200))
    return git.run("log", "--oneline", f"--max-count={n}", revision=_revision(revision), paths=(f":(literal){path}",))


@mcp.tool()
def show_commit(revision: str) -> str:
    """Message and diff of a commit."""
    return git.run("show", "--no-ext-diff", "--no-textconv", "--stat", "--patch", revision=_revision(revision))


def main():
    mcp.run()
