from __future__ import annotations

import logging
import re
from collections import Counter

from mcp.server.fastmcp import FastMCP

from . import files
from .redact import RedactFilter, redact

mcp = FastMCP("log-reader")
log = logging.getLogger("log-reader")
log.addFilter(RedactFilter())
_NUMBERS = re.compile(r"\b(0x[0-9a-f]+|\d+)\b")


@mcp.tool()
def tail_log(name: str, lines: int = 50) -> str:
    """Last lines of a log file."""
    return redact("\n".join(files.tail(name, max(1, min(lines, 500)))))


@mcp.tool()
def grep_log(name: str, text: str, limit: int = 50) -> list[str]:
    """Lines that contain a text."""
    log.info("grep %s for %s", name, text)
    out = []
    for line in files.lines(name):
        if text in line:
            out.append(redact(line))
            if len(out) >= min(limit, 200):
                break
    return out


@mcp.tool()
def error_summary(name: str, top: int = 10) -> list[dict]:
    """Most frequent error messages, with numbers removed."""
    seen: Counter[str] = Counter()
    for line in files.lines(name):
        if " ERROR " in line:
            seen[_NUMBERS.sub("#", redact(line.split(" ERROR ", 1)[1]))[:200]] += 1
    return [{"message": m, "count": c} for m, c in seen.most_common(top)]


def main() -> None:
    logging.basicConfig(level=logging.INFO)
    mcp.run()
