import asyncio
import time
from pathlib import Path

from fastmcp import FastMCP

from .quota import metered

mcp = FastMCP("repo-janitor")


async def git(*args: str) -> str:
    p = await asyncio.create_subprocess_exec("git", *args, stdout=asyncio.subprocess.PIPE)
    out, _ = await p.communicate()
    return out.decode()


@mcp.tool
@metered
async def stale_branches(days: int = 90) -> list[str]:
    """Branches without a commit for some days."""
    out = await git("for-each-ref", "--format=%(refname:short) %(committerdate:unix)", "refs/heads")
    limit = time.time() - days * 86400
    return [n for n, t in (row.rsplit(" ", 1) for row in out.splitlines()) if int(t) < limit]


@mcp.tool
@metered
async def large_files(megabytes: int = 10) -> list[str]:
    """Tracked files above a size."""
    names = (await git("ls-files", "-z")).split("\0")
    return [n for n in names if n and Path(n).is_file() and Path(n).stat().st_size > megabytes * 2**20]


def main():
    mcp.run()
