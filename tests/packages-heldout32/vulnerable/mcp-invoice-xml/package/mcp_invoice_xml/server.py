from decimal import Decimal, InvalidOperation

from lxml import etree
from mcp.server.fastmcp import FastMCP

from .parsing import NS, first, parse

mcp = FastMCP("invoice-xml")
FIELDS = {"number": "//i:Number", "seller": "//i:Seller/i:Name", "buyer": "//i:Buyer/i:Name", "date": "//i:IssueDate", "remark": "//i:Remark"}


@mcp.tool()
def read_invoice(xml: str) -> dict:
    """Main fields of an invoice."""
    try:
        root = parse(xml)
    except etree.XMLSyntaxError as e:
        return {"error": str(e)}
    return {name: first(root, path) for name, path in FIELDS.items()}


@mcp.tool()
def check_totals(xml: str) -> str:
    """Compare the sum of the lines with the total."""
    try:
        root = parse(xml)
        lines = sum((Decimal(first(n, "./i:Amount") or "0") for n in root.xpath("//i:Line", namespaces=NS)), Decimal())
        total = Decimal(first(root, "//i:Total") or "0")
    except (etree.XMLSyntaxError, InvalidOperation) as e:
        return f"cannot read: {e}"
    return "ok" if lines == total else f"lines {lines}, total {total}"


def main() -> None:
    mcp.run()
