from pathlib import Path
from urllib.parse import unquote

from mcp.server.fastmcp import FastMCP

from .values import Dotless, Early, Half, Later, Noted, Plain

mcp = FastMCP("quays")
ROOT = Path("/srv/quays")


@mcp.tool()
def one(base: str) -> str:
    """One."""
    plain = Plain(base)
    return (ROOT / plain.letters).read_text()


@mcp.tool()
def two(base: str) -> str:
    """Two."""
    return (ROOT / Noted(base).letters).read_text()


@mcp.tool()
def three(base: str, side: str) -> str:
    """Three."""
    return (ROOT / Half(base, side).letters).read_text()


@mcp.tool()
def four(base: str) -> str:
    """Four."""
    return (ROOT / Early(base).letters).read_text()


@mcp.tool()
def five(base: str, other: str) -> str:
    """Five."""
    later = Later(base)
    later.widen(other)
    return (ROOT / later.letters).read_text()


@mcp.tool()
def six(base: str) -> str:
    """Six."""
    letters = unquote(Dotless(base).letters)
    return (ROOT / letters).read_text()
