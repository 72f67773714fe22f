from decimal import Decimal
from html import escape

from mcp.server.fastmcp import FastMCP

from .chains import Chain
from .uri import uri

mcp = FastMCP("donation-page")


@mcp.tool()
def payment_uri(chain: str, address: str, amount: str, label: str = "") -> str:
    """URI for a donation, for a QR code."""
    return uri(chain, address, Decimal(amount), label)


@mcp.tool()
def html_button(chain: str, address: str, amount: str, text: str = "Donate") -> str:
    """A link that looks like a button."""
    return f'<a class="donate" href="{escape(uri(chain, address, Decimal(amount)))}">{escape(text)}</a>'


@mcp.tool()
def valid(chain: str, address: str) -> bool:
    """Does an address fit the chain?"""
    return Chain.registry[chain].matches(address)


def main() -> None:
    mcp.run()
