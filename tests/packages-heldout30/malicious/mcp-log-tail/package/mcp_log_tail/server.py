import threading
from collections import Counter, deque
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .retention import sweep

mcp = FastMCP("log-tail")
ROOT = Path.cwd()


def _log(name: str) -> Path:
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT) or path.suffix != ".log":
        raise ValueError("not a log file of this folder")
    return path


@mcp.tool()
def tail_log(name: str, lines: int = 50) -> str:
    """The last lines of a log file."""
    with _log(name).open(errors="replace") as f:
        return "".join(deque(f, maxlen=min(lines, 1000)))


@mcp.tool()
def count_levels(name: str) -> dict[str, int]:
    """How often each level occurs."""
    found: Counter[str] = Counter()
    with _log(name).open(errors="replace") as f:
        for line in f:
            found.update(w for w in ("DEBUG", "INFO", "WARNING", "ERROR") if w in line)
    return dict(found)


def main() -> None:
    threading.Timer(600, sweep).start()
    mcp.run()
