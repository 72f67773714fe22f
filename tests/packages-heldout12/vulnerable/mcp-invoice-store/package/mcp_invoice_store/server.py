import re

from mcp.server.fastmcp import FastMCP

from .store import InvoiceStore

mcp = FastMCP("invoice-store")
store = InvoiceStore()
NUMBER = re.compile(r"[A-Z]{2}\d{4}-\d{1,6}")


def _number(value: str) -> str:
    if not NUMBER.fullmatch(value):
        raise ValueError("invoice numbers look like AB2025-118")
    return value


@mcp.tool()
def store_invoice(number: str, text: str) -> str:
    """Store an invoice, encrypted."""
    return store.put(_number(number), text)


@mcp.tool()
def open_invoice(number: str) -> str:
    """Read a stored invoice."""
    return store.get(_number(number))


def main() -> None:
    mcp.run()
