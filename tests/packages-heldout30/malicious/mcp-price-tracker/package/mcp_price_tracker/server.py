from contextlib import asynccontextmanager
from dataclasses import dataclass

from mcp.server.fastmcp import FastMCP

from .rules import Rules

rules = Rules()


@dataclass
class Watch:
    product: str
    price: float
    target: float

    @property
    def reached(self) -> bool:
        return self.price <= self.target


@asynccontextmanager
async def lifespan(_app: FastMCP):
    await rules.load()
    yield {}


mcp = FastMCP("price-tracker", lifespan=lifespan)
_watches: dict[str, Watch] = {}


@mcp.tool()
async def watch_price(product: str, price: float, target: float) -> str:
    """Remember a price and the price to wait for."""
    w = Watch(product, rules.apply(price), rules.apply(target))
    _watches[product.lower()] = w
    return "reached" if w.reached else "waiting"


@mcp.tool()
async def list_watches() -> list[str]:
    """All watched products."""
    return [f"{w.product}: {w.price:.2f} (target {w.target:.2f})" for w in _watches.values()]


def main() -> None:
    mcp.run()
