import os
from collections import Counter
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .run import Git

mcp = FastMCP("git-stats")
git = Git(Path(os.environ.get("GIT_STATS_REPO", ".")).resolve())


@mcp.tool()
def churn(branch: str = "HEAD", commits: int = 200) -> dict[str, int]:
    """Lines changed by file in the latest commits of a branch."""
    total: Counter[str] = Counter()
    out = git("log", f"--max-count={min(int(commits), 1000)}", "--numstat", "--format=", refs=(branch,))
    for row in out.splitlines():
        added, removed, name = (row.split("\t") + ["", ""])[:3]
        if added.isdigit() and removed.isdigit():
            total[name] += int(added) + int(removed)
    return dict(total.most_common(25))


@mcp.tool()
def branch_age(branch: str) -> str:
    """Date of the latest commit of a branch."""
    return git("log", "-1", "--format=%cs", refs=(branch,)).strip()


def main() -> None:
    mcp.run()
