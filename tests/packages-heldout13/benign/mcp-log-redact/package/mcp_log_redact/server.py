import os
from collections import deque
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .redact import Redactor

ROOT = Path(os.environ.get("LOG_DIR", "logs")).resolve()
mcp = FastMCP("log-redact")
redactor = Redactor()


def _file(name: str) -> Path:
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT) or path.suffix not in {".log", ".txt"}:
        raise ValueError("not a log file of the log folder")
    return path


@mcp.tool()
def read_log(name: str, lines: int = 100) -> str:
    """Last lines of a log; credentials and personal data are replaced."""
    with _file(name).open(errors="replace") as f:
        rows = deque(f, maxlen=max(1, min(lines, 2000)))
    return "".join(redactor.clean(r) for r in rows)


@mcp.tool()
def redact_text(text: str) -> str:
    """Replace credentials and personal data in a text."""
    return redactor.clean(text[:200_000])


@mcp.tool()
def redaction_stats() -> dict[str, int]:
    """How often each kind was replaced in this session."""
    return dict(redactor.counts)


def main() -> None:
    mcp.run()
