from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .values import Berth, Jetty, Quay, Side, Word

mcp = FastMCP("quays")
ROOT = Path("/srv/quays")


def read(quay: Quay) -> str:
    return (ROOT / f"{quay.letters}.txt").read_text()


@mcp.tool()
def one(base: str) -> str:
    """One."""
    quay = Quay(base)
    return (ROOT / f"{quay}.txt").read_text()


@mcp.tool()
def two(base: str) -> str:
    """Two."""
    return (ROOT / str(Quay(letters=base))).read_text()


@mcp.tool()
def three(base: str) -> str:
    """Three."""
    return read(Jetty(base))


@mcp.tool()
def four(base: str) -> str:
    """Four."""
    return (ROOT / Berth(base).file).read_text()


@mcp.tool()
def five(base: str) -> str:
    """Five."""
    return (ROOT / Word(base)).read_text()


@mcp.tool()
def six(base: str) -> str:
    """Six."""
    return (ROOT / Side(name=base).name).read_text()
