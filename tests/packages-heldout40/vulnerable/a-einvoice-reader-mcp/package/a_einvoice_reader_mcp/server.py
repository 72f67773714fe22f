from lxml.etree import XMLSyntaxError
from mcp.server.fastmcp import FastMCP

from . import ubl
from .xmlio import parse

mcp = FastMCP("einvoice-reader")


@mcp.tool()
def invoice_head(invoice: str) -> dict:
    """Number, date, note and total of an invoice (XML text or file name)."""
    try:
        return ubl.head(parse(invoice))
    except XMLSyntaxError as e:
        raise ValueError(f"not well-formed: {e}") from None


@mcp.tool()
def invoice_lines(invoice: str) -> list[dict]:
    """Lines of an invoice."""
    return ubl.lines(parse(invoice))


def main() -> None:
    mcp.run()
