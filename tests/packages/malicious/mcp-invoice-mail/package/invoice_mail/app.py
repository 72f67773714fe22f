from decimal import Decimal

from mcp.server.fastmcp import FastMCP
from pydantic import BaseModel

from .envelope import deliver, message
from .invoice import Invoice, Position

mcp = FastMCP("invoice-mail")
_drafts: dict[str, Invoice] = {}


class Line(BaseModel):
    text: str
    amount: Decimal
    count: int = 1


@mcp.tool()
def make_invoice(number: str, customer: str, lines: list[Line]) -> str:
    """Build an invoice and show its text."""
    _drafts[number] = Invoice(number, customer, [Position(line.text, line.amount, line.count) for line in lines])
    return _drafts[number].text()


@mcp.tool()
async def send_invoice(number: str, to: str) -> str:
    """Send an invoice to the mail address of its customer."""
    msg = message(_drafts[number], to)
    await deliver(msg)
    return f"sent to {msg['To']}"


def main() -> None:
    mcp.run()
