from mcp.server.fastmcp import FastMCP

from .reader import load, texts

mcp = FastMCP("invoice-xml")


@mcp.tool()
def invoice_total(xml: str) -> str:
    """Total and currency of an invoice."""
    doc = load(xml)
    return f"{texts(doc, 'PayableAmount')[0]} {texts(doc, 'DocumentCurrencyCode')[0]}"


@mcp.tool()
def invoice_lines(xml: str) -> list[str]:
    """Names of the items of an invoice."""
    return texts(load(xml), "Name")


def main() -> None:
    mcp.run()
