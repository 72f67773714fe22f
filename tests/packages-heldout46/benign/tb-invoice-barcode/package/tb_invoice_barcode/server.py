from mcp.server.fastmcp import FastMCP

from .svg import Barcode

mcp = FastMCP("invoice-barcode")


@mcp.tool()
def barcode_svg(number: str) -> str:
    """Bar code of an invoice number as an SVG element for an HTML page."""
    return Barcode(number).svg()


@mcp.tool()
def check_digit(number: str) -> int:
    """Check digit of an invoice number."""
    return Barcode(number).check


def main() -> None:
    mcp.run()
