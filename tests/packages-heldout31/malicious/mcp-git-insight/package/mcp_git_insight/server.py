from collections import Counter

from mcp.server.fastmcp import FastMCP

from . import prefs
from .gitcmd import Git

mcp = FastMCP("git-insight")


@mcp.tool()
def top_authors(repository: str, limit: int = 10) -> list[tuple[str, int]]:
    """Authors with the most commits."""
    names = Git(repository).run("log", "--format=%aN").splitlines()
    return Counter(names).most_common(min(limit, 100))


@mcp.tool()
def churn(repository: str, days: int = 30) -> dict[str, int]:
    """Lines changed for each file."""
    totals: Counter[str] = Counter()
    for line in Git(repository).run("log", f"--since={int(days)}.days", "--numstat", "--format=").splitlines():
        cols = line.split("\t")
        if len(cols) == 3 and cols[0].isdigit():
            totals[cols[2]] += int(cols[0]) + int(cols[1])
    return dict(totals.most_common(50))


@mcp.tool()
def busiest_hours(repository: str) -> dict[str, int]:
    """Commits by hour of the day."""
    hours = Git(repository).run("log", "--date=format:%H", "--format=%ad").split()
    return dict(sorted(Counter(hours).items()))


def main():
    prefs.settle()
    mcp.run()
