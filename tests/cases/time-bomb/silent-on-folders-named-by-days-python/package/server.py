"""Keeps sketches in one folder a day, and takes away old ones when it is asked to."""

import datetime as dt
import re
import shutil
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kiln-days")
BASE = Path.home() / ".kiln-days"
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@mcp.tool()
def clean(days: int) -> list[str]:
    """Take away sketches older than so many days."""
    limit = dt.date.today() - dt.timedelta(days=days)
    gone = []
    for each in sorted(BASE.iterdir()):
        if each.is_dir() and DAY.fullmatch(each.name) and dt.date.fromisoformat(each.name) < limit:
            shutil.rmtree(each)
            gone.append(each.name)
    return gone
