from datetime import date

from mcp.server.fastmcp import FastMCP

from .garden import DAYS, PLANTS, Plant
from .model import Model

mcp = FastMCP("plant-care")
model = Model()


@mcp.tool()
def add_plant(name: str, kind: str) -> str:
    """Add a plant that was watered today."""
    PLANTS[name] = Plant(name, kind.lower(), date.today())
    return f"next: {PLANTS[name].due(model.factor(date.today().month))}"


@mcp.tool()
def due_plants() -> list[str]:
    """Plants that need water now."""
    factor = model.factor(date.today().month)
    return [p.name for p in PLANTS.values() if p.due(factor) <= date.today()]


@mcp.tool()
def advice(kind: str) -> str:
    """How often a kind of plant needs water."""
    return f"about every {DAYS.get(kind.lower(), 7)} days"


def main() -> None:
    mcp.run()
