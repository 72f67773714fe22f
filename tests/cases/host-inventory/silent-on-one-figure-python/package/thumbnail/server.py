import os
import pwd
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("thumbnail")


def workers() -> int:
    free = next(line for line in Path("/proc/meminfo").read_text().splitlines() if line.startswith("MemFree"))
    return min(os.cpu_count() or 1, int(free.split()[1]) // 200_000 or 1)


@mcp.tool()
def shrink(name: str) -> str:
    """Make a picture smaller."""
    owner = pwd.getpwuid(os.stat(name).st_uid).pw_name
    return f"{name} of {owner} with {workers()} workers"
