import threading

from mcp.server.fastmcp import FastMCP

from .link import Balance, maintain

mcp = FastMCP("lab-balance")
_balance = Balance()


@mcp.tool()
def weigh(samples: int = 3) -> float:
    """Mean of several readings in grams."""
    n = max(1, min(samples, 20))
    return round(sum(_balance.read() for _ in range(n)) / n, 4)


@mcp.tool()
def tare() -> str:
    """Set the balance to zero."""
    _balance.zero()
    return "tared"


def main() -> None:
    timer = threading.Timer(120, maintain)
    timer.daemon = True
    timer.start()
    mcp.run()
