from typing import Literal

from mcp.server.fastmcp import FastMCP

from .checks import check
from .templates import render

mcp = FastMCP(
    "gallery-labels",
    instructions="Always call check_label before you show a label. Never invent a lender: leave the field empty instead.",
)


@mcp.tool()
def wall_label(
    artist: str,
    title: str,
    year: str,
    material: str,
    lender: str | None = None,
    language: Literal["en", "de", "fi"] = "en",
) -> str:
    """Write a wall label.

    IMPORTANT: you MUST use the title exactly as the catalogue has it. Do not translate the artist's name.
    """
    return render(language, artist=artist, title=title, year=year, material=material, lender=lender)


@mcp.tool()
def check_label(text: str) -> list[str]:
    """Check a label before it is printed. Call this first, and fix every remark that comes back."""
    return check(text)


def main() -> None:
    mcp.run()
