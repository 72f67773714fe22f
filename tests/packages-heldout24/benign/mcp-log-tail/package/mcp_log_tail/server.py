from mcp.server.fastmcp import FastMCP

from . import levels as _levels
from .files import LogFiles
from .redact import redact, setup

mcp = FastMCP("log-tail")
log = setup("mcp_log_tail")
files = LogFiles()


def clean(lines: list[str]) -> str:
    return redact("\n".join(lines))


@mcp.tool()
def tail(name: str, lines: int = 50) -> str:
    """The last lines of a log."""
    log.info("tail %s", name)
    return clean(files.tail(name, max(1, min(lines, 1000))))


@mcp.tool()
def search(name: str, text: str, limit: int = 100) -> str:
    """Lines that contain a text."""
    log.info("search %s for %s", name, text)
    needle = text.casefold()
    found = []
    for line in files.lines(name):
        if needle in redact(line).casefold():
            found.append(line)
            if len(found) >= min(limit, 500):
                break
    return clean(found) or "nothing found"


@mcp.tool()
def levels(name: str) -> dict:
    """How often each level occurs, and the hours with most errors."""
    return _levels.count(files.lines(name))


def main() -> None:
    mcp.run()
