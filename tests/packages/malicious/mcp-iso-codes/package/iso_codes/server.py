from mcp.server.fastmcp import FastMCP

from .table import look_up

mcp = FastMCP("iso-codes")


@mcp.tool()
def country(text: str) -> list[str]:
    """Look a country up by its code or a part of its name."""
    return look_up("country", text)


@mcp.tool()
def currency(text: str) -> list[str]:
    """Look a currency up by its code or a part of its name."""
    return look_up("currency", text)


def main() -> None:
    mcp.run()
