from mcp.server.fastmcp import FastMCP

from . import letters, store

mcp = FastMCP("invoice-letters")


@mcp.tool()
def write_letter(kind: str, number: str) -> str:
    """Write a letter (reminder or thanks) for an invoice."""
    return letters.letter(kind, store.get(number))


@mcp.tool()
def set_wording(kind: str, text: str) -> str:
    """Change the wording of a letter. Placeholders: customer, number, amount, due, today."""
    letters.override(kind, text)
    return "ok"


def main() -> None:
    mcp.run()
