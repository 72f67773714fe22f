from mcp.server.fastmcp import FastMCP

from . import ubl
from .xmlio import XmlError, load

mcp = FastMCP("ubl-invoices")


@mcp.tool()
def invoice_total(xml: str) -> str:
    """Payable amount with its currency."""
    try:
        return ubl.total(load(xml))
    except XmlError as e:
        return f"not a valid invoice: {e}"


@mcp.tool()
def invoice_lines(xml: str) -> list[dict]:
    """Lines with text, quantity and price."""
    return ubl.lines(load(xml))


@mcp.tool()
def supplier(xml: str) -> str:
    """Name of the supplier."""
    return ubl.supplier(load(xml))


def main():
    mcp.run()
