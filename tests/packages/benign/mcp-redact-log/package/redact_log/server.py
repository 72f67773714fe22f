from itertools import islice

from mcp.server.fastmcp import FastMCP

from . import files
from .redact import Redactor

mcp = FastMCP("redact-log")
redact = Redactor()


@mcp.tool()
def log_tail(name: str, count: int = 50) -> list[str]:
    """Last lines of a log, with secrets removed."""
    return [redact(line) for line in files.tail(name, max(1, min(count, 1000)))]


@mcp.tool()
def log_errors(name: str, count: int = 50) -> list[str]:
    """First errors of a log, with secrets removed."""
    errors = (line for line in files.lines(name) if "ERROR" in line or "Traceback" in line)
    return [redact(line) for line in islice(errors, max(1, min(count, 1000)))]


def main() -> None:
    mcp.run()
