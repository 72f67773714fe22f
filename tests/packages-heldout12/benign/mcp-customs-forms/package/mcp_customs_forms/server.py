from mcp.server.fastmcp import FastMCP

from .codes import problem
from .declaration import Declaration

mcp = FastMCP("customs-forms")


@mcp.tool()
def read_declaration(document: str) -> dict:
    """Read a declaration: sender, recipient, goods and value."""
    return Declaration.parse(document).summary()


@mcp.tool()
def check_codes(document: str) -> list[str]:
    """Check the commodity codes of a declaration."""
    d = Declaration.parse(document)
    found = [f"line {n}: {p}" for n, g in enumerate(d.goods, 1) if (p := problem(g["code"]))]
    return found or ["all codes are well-formed"]


def main() -> None:
    mcp.run()
