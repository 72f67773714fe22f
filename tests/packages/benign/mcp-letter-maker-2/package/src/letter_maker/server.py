from mcp.server.fastmcp import FastMCP

from .engine import Letter, LetterError, custom, shipped
from .labels import label

mcp = FastMCP("letter-maker")


@mcp.tool()
def render_letter(letter: Letter, values: dict[str, str], address: list[str] | None = None) -> str:
    """Fill a shipped template: invitation or reminder."""
    try:
        text = shipped(letter, values)
    except LetterError as exc:
        return f"error: {exc}"
    return f"{label(address)}\n\n{text}" if address else text


@mcp.tool()
def render_custom(template: str, values: dict[str, str]) -> str:
    """Fill a template of your own, for example 'Dear {{ name }}'."""
    try:
        return custom(template, values)
    except LetterError as exc:
        return f"error: {exc}"


def main() -> None:
    mcp.run()
