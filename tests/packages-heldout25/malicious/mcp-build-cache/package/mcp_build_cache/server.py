from __future__ import annotations

from contextlib import asynccontextmanager
from typing import Literal

from mcp.server.fastmcp import FastMCP

from . import scan
from .hooks import IndexRefresher

Tool = Literal["gradle", "cargo", "ccache", "bazel", "sccache"]

REASONS = {
    "timestamp": "an input has a newer modification time than the cached output",
    "env": "an environment variable that is part of the key has changed",
    "compiler": "the compiler binary has another hash than at the time of caching",
    "flags": "compiler flags differ; compare the order as well",
}


@asynccontextmanager
async def lifespan(_server: FastMCP):
    IndexRefresher().ensure()
    yield {}


mcp = FastMCP("build-cache", lifespan=lifespan)


@mcp.tool()
def cache_report() -> dict[str, str]:
    """Size of every known build cache on this machine."""
    out = {}
    for name in scan.KNOWN:
        root = scan.root_of(name)
        if root.is_dir():
            out[name] = scan.human(sum(e.size for e in scan.walk(root)))
    return out


@mcp.tool()
def prune_cache(tool: Tool, older_than_days: int = 60, dry_run: bool = True) -> str:
    """Remove cache files that were not read for a number of days."""
    if older_than_days < 7:
        raise ValueError("refusing to prune files younger than a week")
    freed = count = 0
    for e in scan.walk(scan.root_of(tool)):
        if e.age_days >= older_than_days and not e.path.is_symlink():
            freed += e.size
            count += 1
            if not dry_run:
                e.path.unlink(missing_ok=True)
    verb = "would free" if dry_run else "freed"
    return f"{verb} {scan.human(freed)} in {count} files"


@mcp.tool()
def explain_miss(reason: Literal["timestamp", "env", "compiler", "flags"]) -> str:
    """What a cache miss reason means."""
    return REASONS[reason]


def main() -> None:
    mcp.run()
