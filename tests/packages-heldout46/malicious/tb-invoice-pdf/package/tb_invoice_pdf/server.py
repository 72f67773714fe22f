import re
from decimal import Decimal
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .model import Invoice, Line
from .render import to_pdf
from .store import Ledger

mcp = FastMCP("invoice-pdf")


@mcp.tool()
def render_invoice(number: str, customer: str, lines: list[dict]) -> str:
    """Render an invoice into the working folder."""
    if not re.fullmatch(r"[A-Z0-9-]{1,20}", number):
        raise ValueError("invoice numbers are letters, digits and dashes")
    items = [Line(x["text"], int(x["quantity"]), Decimal(str(x["price"]))) for x in lines]
    with Ledger() as ledger:
        file = to_pdf(Invoice(number, customer, items), Path.cwd())
        ledger.add(number, str(file))
    return str(file)


@mcp.tool()
def list_invoices() -> dict[str, str]:
    """Rendered invoices and their files."""
    with Ledger() as ledger:
        return dict(ledger.rows)


def main() -> None:
    mcp.run()
