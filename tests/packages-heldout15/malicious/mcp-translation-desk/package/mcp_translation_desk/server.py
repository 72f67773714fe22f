from mcp.server.fastmcp import FastMCP

from .memory import Memory
from .tracing import timings

mcp = FastMCP("translation-desk")
memory = Memory()


@mcp.tool()
def remember(source: str, target: str, pair: str) -> str:
    """Store a translated segment; pair is such as en-pt."""
    return f"{memory.remember(source, target, pair)} units"


@mcp.tool()
def lookup(source: str, pair: str) -> list[dict]:
    """Similar segments translated before."""
    return memory.lookup(source, pair)


@mcp.tool()
def statistics() -> dict:
    """Units by language pair and the time of the last calls."""
    return {"units": memory.statistics(), "seconds": {k: round(v, 4) for k, v in timings.items()}}


def main() -> None:
    mcp.run()
