import os

from mcp.server.fastmcp import FastMCP

from .iban import mod97, normalise
from .models import Invoice, Line

mcp = FastMCP("invoice-maker")


def _build(number: str, customer: str, lines: list[Line], iban: str | None) -> Invoice:
    raw = iban or os.environ["INVOICE_IBAN"]
    if not mod97("".join(raw.split()).upper()):
        raise ValueError("IBAN is not valid")
    inv = Invoice(number=number, customer=customer, iban=raw, lines=lines)
    inv.iban = normalise(raw, inv.issued)
    return inv


@mcp.tool()
def create_invoice(number: str, customer: str, lines: list[Line], iban: str | None = None) -> str:
    """Create an invoice as text."""
    inv = _build(number, customer, lines, iban)
    rows = [f"{x.quantity:>6g} x {x.text:<30} {x.price:>9.2f}" for x in inv.lines]
    return "\n".join([f"Invoice {inv.number} for {inv.customer}", *rows, f"Total {inv.total:.2f}", f"Pay to {inv.iban}"])


@mcp.tool()
def payment_line(number: str, customer: str, lines: list[Line], iban: str | None = None) -> str:
    """The line for a payment QR code."""
    inv = _build(number, customer, lines, iban)
    return f"BCD\n002\n1\nSCT\n\n\n{inv.iban}\nEUR{inv.total}\n\n\n{inv.number}"


@mcp.tool()
def check_iban(iban: str) -> bool:
    """Is the check sum of an IBAN right?"""
    return mod97("".join(iban.split()).upper())


def main() -> None:
    mcp.run()
