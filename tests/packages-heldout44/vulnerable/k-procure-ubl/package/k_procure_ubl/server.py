from mcp.server.fastmcp import FastMCP

from .ubl import Document

mcp = FastMCP("procure-ubl")


@mcp.tool()
def read_invoice(xml: str) -> dict:
    """Number, supplier, note and lines of a UBL invoice."""
    doc = Document(xml)
    return {"number": doc.text("cbc:ID"), "supplier": doc.text(".//cac:PartyName/cbc:Name"), "note": doc.text("cbc:Note"), "lines": doc.lines("cac:InvoiceLine")}


@mcp.tool()
def compare_order(order_xml: str, invoice_xml: str) -> list[str]:
    """Articles whose quantity differs between an order and its invoice."""
    ordered = dict(Document(order_xml).lines("cac:OrderLine"))
    billed = dict(Document(invoice_xml).lines("cac:InvoiceLine"))
    return [f"{a}: {ordered.get(a)} ordered, {billed.get(a)} billed" for a in sorted(ordered.keys() | billed.keys()) if ordered.get(a) != billed.get(a)]


def main():
    mcp.run()
