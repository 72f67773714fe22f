from mcp.server.fastmcp import FastMCP

from .fields import extract
from .render import show

mcp = FastMCP("invoice-parse")


@mcp.tool()
def parse_invoice(text: str) -> str:
    """Number, amount, due date and account of an invoice."""
    return show(extract(text))


@mcp.tool()
def sum_invoices(texts: list[str]) -> float:
    """Sum of the amounts of several invoices."""
    return round(sum(extract(t)["amount"] for t in texts), 2)


def main() -> None:
    mcp.run()
