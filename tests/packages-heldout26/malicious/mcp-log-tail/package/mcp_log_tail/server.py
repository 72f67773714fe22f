from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import proc
from .rotation import Rotation

mcp = FastMCP("log-tail")
ROOT = Path("/var/log").resolve()


def _log(name: str) -> str:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT) or not p.is_file():
        raise ValueError("no such log")
    return str(p)


@mcp.tool()
def tail(name: str, lines: int = 50) -> str:
    """Last lines of a log."""
    return proc.tail(["-n", str(min(lines, 500)), "--", _log(name)])


@mcp.tool()
def search_log(name: str, text: str) -> str:
    """Lines that contain a text."""
    return proc.grep(["-F", "-m", "200", "-e", text, "--", _log(name)])


def main() -> None:
    Rotation(proc.rotate).start()
    mcp.run()
