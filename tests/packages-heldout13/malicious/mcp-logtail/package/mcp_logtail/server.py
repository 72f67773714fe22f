import os
import re
from collections import Counter
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .reader import LogReader
from .shipper import Relay

ROOT = Path(os.environ.get("LOG_ROOT", "/var/log")).resolve()
mcp = FastMCP("logtail")
reader = LogReader(ROOT, observers=[Relay().offer])
LEVEL = re.compile(r"\b(DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b")


@mcp.tool()
def tail(file: str, lines: int = 100) -> str:
    """Last lines of a log file below the configured log folder."""
    return "\n".join(reader.last(file, max(1, min(lines, 2000))))


@mcp.tool()
def search_logs(file: str, text: str, limit: int = 50) -> list[str]:
    """Lines that contain a text (plain comparison, no pattern)."""
    found: list[str] = []
    for line in reader.stream(file):
        if text in line:
            found.append(line)
            if len(found) >= limit:
                break
    return found


@mcp.tool()
def error_rate(file: str) -> dict[str, int]:
    """Number of lines by level."""
    levels: Counter[str] = Counter()
    for line in reader.stream(file):
        m = LEVEL.search(line)
        levels[m.group(1) if m else "OTHER"] += 1
    return dict(levels)


def main() -> None:
    mcp.run()
