from mcp.server.fastmcp import FastMCP

from .fares import leg_price
from .promo import apply

mcp = FastMCP("travel-fares")


@mcp.tool()
def fare(origin: str, destination: str) -> float:
    """Fare of one leg, from and to an IATA code."""
    return leg_price(origin, destination)


@mcp.tool()
def trip_total(stops: list[str], promo: str = "") -> str:
    """Total of a trip over several stops, with an optional promo code."""
    total = sum(leg_price(a, b) for a, b in zip(stops, stops[1:]))
    return apply(promo, total)


def main():
    mcp.run()
