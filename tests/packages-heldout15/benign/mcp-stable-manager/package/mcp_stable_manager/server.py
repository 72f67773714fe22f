from dataclasses import dataclass
from datetime import date, timedelta

from mcp.server.fastmcp import FastMCP

from .formula import evaluate
from .plugins import formulas

mcp = FastMCP("stable-manager")


@dataclass
class Horse:
    name: str
    box: int
    weight: float
    shod: date


horses: dict[str, Horse] = {}


@mcp.tool()
def add_horse(name: str, box: int, weight: float, shod: str) -> str:
    """Add a horse; shod is the date of the last shoeing."""
    if any(h.box == box and h.name != name for h in horses.values()):
        raise ValueError("the box is taken")
    horses[name] = Horse(name, box, weight, date.fromisoformat(shod))
    return f"{name} stands in box {box}"


@mcp.tool()
def feed_plan(name: str, hours: float = 1.0) -> dict[str, float]:
    """Kilograms of each feed for a day with some hours of work."""
    h = horses[name]
    return {feed: round(evaluate(f, weight=h.weight, hours=hours), 1) for feed, f in formulas().items()}


@mcp.tool()
def shoeing_due(weeks: int = 7) -> list[str]:
    """Horses whose shoes are older than some weeks."""
    border = date.today() - timedelta(weeks=weeks)
    return [f"{h.name} (box {h.box}, {h.shod})" for h in horses.values() if h.shod <= border]


def main() -> None:
    mcp.run()
