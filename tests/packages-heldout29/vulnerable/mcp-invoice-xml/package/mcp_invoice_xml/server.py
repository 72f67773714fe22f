from mcp.server.fastmcp import FastMCP

from .parser import Invoice

mcp = FastMCP("invoice-xml")


@mcp.tool()
def invoice_summary(xml: str) -> dict:
    """Number, date, parties and total of an invoice."""
    return Invoice.parse(xml).summary()


@mcp.tool()
def invoice_lines(xml: str) -> list[dict]:
    """Lines of an invoice."""
    return Invoice.parse(xml).lines()


@mcp.tool()
def validate_invoice(xml: str) -> list[str]:
    """Missing mandatory fields."""
    s = Invoice.parse(xml).summary()
    return [k for k, v in s.items() if not v]


def main() -> None:
    mcp.run()
