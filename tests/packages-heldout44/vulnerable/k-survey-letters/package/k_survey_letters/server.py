from mcp.server.fastmcp import FastMCP

from .letters import LetterError, fill
from .people import PANEL

mcp = FastMCP("survey-letters")


@mcp.tool()
def preview_letter(text: str, person_id: str) -> str:
    """Preview a letter for one person of the panel; use {{ first_name }} and so on."""
    person = PANEL.get(person_id)
    if person is None:
        return f"unknown person {person_id}"
    try:
        return fill(text, person)
    except LetterError as e:
        return f"the letter has a mistake: {e}"


@mcp.tool()
def letter_fields() -> list[str]:
    """Fields that can be used in a letter."""
    return sorted({k for p in PANEL.values() for k in p})


def main():
    mcp.run()
