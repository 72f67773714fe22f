from mcp.server.fastmcp import FastMCP

from .render import NAMES, render

mcp = FastMCP("letter-forms")


@mcp.tool()
def letter_names() -> list[str]:
    """Names of the templates."""
    return list(NAMES)


@mcp.tool()
def fill_letter(letter: str, recipient: str, body: str) -> str:
    """Fill a template; recipient and body are inserted as plain text."""
    if letter not in NAMES:
        raise ValueError("unknown letter")
    return render(letter, recipient=recipient[:200], body=body[:5000])


def main() -> None:
    mcp.run()
