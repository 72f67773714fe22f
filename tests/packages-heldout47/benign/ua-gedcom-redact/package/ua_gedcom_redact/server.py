from datetime import date

from mcp.server.fastmcp import FastMCP

from .redact import redacted
from .records import living, records

mcp = FastMCP("gedcom-redact")


@mcp.tool()
def redact(text: str, years: int = 110) -> str:
    """GEDCOM text with names, dates and notes of living people replaced. Nothing is stored."""
    return redacted(records(text), date.today().year - years)


@mcp.tool()
def count_living(text: str, years: int = 110) -> int:
    """People without a death who were born in the last years."""
    return sum(living(r, date.today().year - years) for r in records(text))


def main() -> None:
    mcp.run()
