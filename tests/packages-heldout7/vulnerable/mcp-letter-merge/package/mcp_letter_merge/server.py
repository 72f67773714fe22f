import csv
import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .letters import LetterError, LetterPress

mcp = FastMCP("letter-merge")
ADDRESSES = Path(os.environ.get("ADDRESSES", "addresses.csv"))
press = LetterPress(sender=os.environ.get("SENDER", ""))


def people() -> list[dict]:
    with ADDRESSES.open(newline="", encoding="utf-8") as f:
        return list(csv.DictReader(f))


@mcp.tool()
def merge_letters(body: str, city: str | None = None) -> list[str]:
    """One letter for every person of the address list. The body may use {{ name }} and {{ city }}."""
    chosen = [p for p in people() if city is None or p.get("city") == city]
    return [press.letter(body, p) for p in chosen[:100]]


@mcp.tool()
def check_template(body: str) -> str:
    """Names a template uses."""
    try:
        return ", ".join(sorted(press.names(body))) or "none"
    except LetterError as e:
        return f"error: {e}"


def main() -> None:
    mcp.run()
