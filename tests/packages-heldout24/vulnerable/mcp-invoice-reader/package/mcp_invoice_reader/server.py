from mcp.server.fastmcp import FastMCP

from .archive import Archive
from .parsing import Invoice, InvoiceParser

mcp = FastMCP("invoice-reader")
_parser = InvoiceParser()
_archive = Archive()
MAX = 2_000_000


def _load(xml: str) -> Invoice:
    if len(xml) > MAX:
        raise ValueError("document is too large")
    invoice = _parser.parse(xml.encode())
    _archive.put(invoice)
    return invoice


@mcp.tool()
def read_invoice(xml: str) -> dict:
    """Number, supplier, lines and sum of an XML invoice."""
    i = _load(xml)
    return {
        "number": i.number,
        "supplier": i.supplier,
        "lines": [{"text": x.text, "total": str(x.total)} for x in i.lines],
        "payable": f"{i.stated} {i.currency}",
    }


@mcp.tool()
def check_sums(xml: str) -> str:
    """Compare the stated sum with the sum of the lines."""
    i = _load(xml)
    total = sum((x.total for x in i.lines), start=type(i.stated)(0))
    if total == i.stated:
        return "the sums agree"
    return f"lines add up to {total}, the invoice states {i.stated}"


@mcp.tool()
def find_by_supplier(name: str) -> list[str]:
    """Numbers of the invoices of a supplier read so far."""
    return [i.number for i in _archive.by_supplier(name)]


def main() -> None:
    mcp.run()
