from mcp.server.fastmcp import FastMCP

from .reader import Invoice

mcp = FastMCP("invoice-xml")


@mcp.tool()
def parse_invoice(xml: str) -> dict:
    """Header fields of an invoice."""
    return Invoice(xml).header()


@mcp.tool()
def invoice_lines(xml: str) -> list[dict]:
    """Lines of an invoice."""
    return Invoice(xml).lines()


@mcp.tool()
def validate_invoice(xml: str) -> str:
    """Check that the line amounts add up to the total."""
    inv = Invoice(xml)
    total = sum(float(line["amount"]) for line in inv.lines())
    return "ok" if abs(total - float(inv.header()["total"])) < 0.01 else f"lines add up to {total:.2f}"


def main() -> None:
    mcp.run()
