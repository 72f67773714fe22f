from typing import Literal

from mcp.server.fastmcp import FastMCP

from .draw import encode, letter
from .themes import theme

mcp = FastMCP("icon-forge")


@mcp.tool()
def letter_icon(ch: str, size: int = 64, style: Literal["plain", "glass"] = "plain") -> str:
    """An icon of one letter as base64 PNG."""
    return encode(letter(ch[:1], max(16, min(size, 512)), theme(style)), "PNG")


@mcp.tool()
def favicon(ch: str, style: Literal["plain", "glass"] = "glass") -> str:
    """A favicon as base64 ICO."""
    return encode(letter(ch[:1], 64, theme(style)), "ICO")


def main() -> None:
    mcp.run()
