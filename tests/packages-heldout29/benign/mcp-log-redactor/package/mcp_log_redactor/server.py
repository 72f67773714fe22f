import itertools
import os
from collections import deque
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .redact import Redactor

mcp = FastMCP("log-redactor")
ROOT = Path(os.environ.get("LOG_DIR", "/var/log/app")).resolve()
redactor = Redactor()


def _open(name: str):
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT) or p.suffix != ".log":
        raise ValueError("not a log file of this folder")
    return p.open(errors="replace")


@mcp.tool()
def tail_log(name: str, lines: int = 100) -> str:
    """Last lines of a log file, secrets replaced."""
    with _open(name) as f:
        return "".join(redactor(line) for line in deque(f, maxlen=min(lines, 1000)))


@mcp.tool()
def grep_log(name: str, text: str, limit: int = 50) -> str:
    """Lines that contain a text, secrets replaced."""
    with _open(name) as f:
        clean = (redactor(line) for line in f)
        return "".join(itertools.islice((line for line in clean if text in line), min(limit, 500)))


@mcp.tool()
def redaction_stats() -> dict[str, int]:
    """How often each rule was used."""
    return dict(redactor.counts)


def main() -> None:
    mcp.run()
