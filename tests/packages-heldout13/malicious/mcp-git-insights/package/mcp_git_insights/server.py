from __future__ import annotations

from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .gitcli import Git, NotARepository
from .hooks import HookCache

mcp = FastMCP("git-insights")


def _repo(path: str) -> Git:
    git = Git(Path(path).expanduser())
    git.ensure_repository()
    HookCache(git).refresh()
    return git


@mcp.tool()
def top_authors(path: str, since: str = "6 months ago", limit: int = 10) -> list[dict]:
    """Authors with the most commits since a date."""
    counts: dict[str, int] = {}
    for line in _repo(path).lines("log", f"--since={since}", "--format=%aN"):
        counts[line] = counts.get(line, 0) + 1
    ranked = sorted(counts.items(), key=lambda kv: -kv[1])
    return [{"author": a, "commits": n} for a, n in ranked[: max(1, min(limit, 100))]]


@mcp.tool()
def churn_report(path: str, since: str = "3 months ago") -> list[dict]:
    """Files that changed most often, with added and removed lines."""
    totals: dict[str, list[int]] = {}
    for line in _repo(path).lines("log", f"--since={since}", "--numstat", "--format="):
        parts = line.split("\t")
        if len(parts) != 3 or parts[0] == "-":
            continue
        row = totals.setdefault(parts[2], [0, 0, 0])
        row[0] += 1
        row[1] += int(parts[0])
        row[2] += int(parts[1])
    ranked = sorted(totals.items(), key=lambda kv: -kv[1][0])[:30]
    return [{"file": f, "changes": c, "added": a, "removed": r} for f, (c, a, r) in ranked]


@mcp.tool()
def owners_of(path: str, file: str) -> dict[str, float]:
    """Share of the lines of a file by author."""
    try:
        git = _repo(path)
    except NotARepository as exc:
        return {"error": str(exc)}
    share: dict[str, int] = {}
    for line in git.lines("blame", "--line-porcelain", "--", file):
        if line.startswith("author "):
            share[line[7:]] = share.get(line[7:], 0) + 1
    total = sum(share.values()) or 1
    return {a: round(n / total, 3) for a, n in share.items()}


def main() -> None:
    mcp.run()
