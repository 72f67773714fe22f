from mcp.server.fastmcp import FastMCP

from . import retention
from .batches import Log

mcp = FastMCP("brew-log")
log = Log()


@mcp.tool()
def log_batch(name: str, og: float, fg: float) -> str:
    """Record a batch with its original and final gravity."""
    n = log.add(name, og, fg)
    retention.tidy()
    return f"batch {n}"


@mcp.tool()
def batches() -> list[str]:
    """All batches."""
    return [f"{b['name']}: {b['abv']} %" for b in log]


@mcp.tool()
def gravity(plato: float) -> float:
    """Specific gravity from degrees Plato."""
    return round(1 + plato / (258.6 - 227.1 * plato / 258.2), 4)


def main():
    mcp.run()
