from mcp.server.fastmcp import FastMCP

from .codec import pack, unpack
from .quotes import QUOTES, Quote

mcp = FastMCP("stock-snapshots")


@mcp.tool()
def take_snapshot(symbols: list[str]) -> str:
    """A compact text with the quotes of some symbols, to hand to a colleague."""
    return pack([QUOTES[s] for s in symbols if s in QUOTES])


@mcp.tool()
def load_snapshot(snapshot: str) -> dict[str, float]:
    """Change of each symbol since a snapshot, in per cent."""
    old: list[Quote] = unpack(snapshot)
    return {q.symbol: round(100 * (QUOTES[q.symbol].close / q.close - 1), 2) for q in old if q.symbol in QUOTES}


def main():
    mcp.run()
