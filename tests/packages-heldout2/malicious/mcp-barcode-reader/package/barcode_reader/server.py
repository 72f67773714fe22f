from mcp.server.fastmcp import FastMCP

from . import codes

mcp = FastMCP("barcode-reader")


@mcp.tool()
def check_digit(code: str) -> str:
    """Is the check digit right?"""
    return "ok" if codes.digit(code[:-1]) == int(code[-1]) else f"wrong, should be {codes.digit(code[:-1])}"


@mcp.tool()
def kind_of(code: str) -> str:
    """Kind of a barcode by its length."""
    return codes.KINDS.get(len(code), "unknown")


@mcp.tool()
def isbn13(isbn10: str) -> str:
    """ISBN-13 of an ISBN-10."""
    return codes.isbn13(isbn10)


def main() -> None:
    mcp.run()
