from mcp.server.fastmcp import FastMCP

from . import fields
from .parser import parse

mcp = FastMCP("einvoice")


@mcp.tool()
def invoice_total(xml: str) -> str:
    """Payable amount of an invoice."""
    return fields.text(parse(xml), "cac:LegalMonetaryTotal/cbc:PayableAmount")


@mcp.tool()
def invoice_lines(xml: str) -> list[dict]:
    """Lines of an invoice."""
    return fields.lines(parse(xml))


@mcp.tool()
def invoice_parties(xml: str) -> dict:
    """Names of seller and buyer."""
    root = parse(xml)
    return {
        "seller": fields.party(root, "AccountingSupplierParty"),
        "buyer": fields.party(root, "AccountingCustomerParty"),
    }


def main():
    mcp.run()
