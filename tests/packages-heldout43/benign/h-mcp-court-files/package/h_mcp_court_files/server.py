from mcp.server.fastmcp import FastMCP

from .filing import Filing
from .xmlsafe import Rejected, parse

mcp = FastMCP("court-files")


def _filing(xml: str) -> Filing:
    return Filing.of(parse(xml))


@mcp.tool()
def filing_parties(xml: str) -> list[str]:
    """Parties of a filing with their roles."""
    try:
        return [f"{p.role}: {p.name}" for p in _filing(xml).parties]
    except Rejected as e:
        return [f"rejected: {e}"]


@mcp.tool()
def filing_summary(xml: str) -> str:
    """Docket number and subject."""
    try:
        f = _filing(xml)
    except Rejected as e:
        return f"rejected: {e}"
    return f"{f.docket}: {f.subject} ({len(f.parties)} parties)"


def main():
    mcp.run()
