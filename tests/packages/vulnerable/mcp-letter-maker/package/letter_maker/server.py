from mcp.server.fastmcp import FastMCP

from .engine import Engine
from .kinds import KINDS

mcp = FastMCP("letter-maker")
engine = Engine("Yours sincerely")


@mcp.tool()
def write_letter(kind: str, fields: dict[str, str]) -> str:
    """A letter of a kind: thanks, reminder, invite."""
    return engine.fill(KINDS[kind], fields)


@mcp.tool()
def custom_letter(text: str, fields: dict[str, str]) -> str:
    """A letter from a text with {{ fields }}."""
    return engine.fill(text, fields)


@mcp.tool()
def letter_kinds() -> list[str]:
    """Known kinds."""
    return list(KINDS)


def main() -> None:
    mcp.run()
