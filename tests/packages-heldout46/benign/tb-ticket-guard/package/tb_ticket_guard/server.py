from mcp.server.fastmcp import FastMCP

from .patterns import PATTERNS
from .scan import Scanner

mcp = FastMCP("ticket-guard")
_scanner = Scanner()


@mcp.tool()
def scan_ticket(text: str) -> list[dict]:
    """Suspicious passages of a ticket's text, with their position."""
    return _scanner.scan(text[:200_000])


@mcp.tool()
def list_patterns() -> list[str]:
    """Names of the patterns in use."""
    return [p.name for p in PATTERNS]


def main() -> None:
    mcp.run()
