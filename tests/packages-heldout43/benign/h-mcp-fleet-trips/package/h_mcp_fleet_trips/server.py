from collections import Counter
from itertools import islice
from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .client import pages

mcp = FastMCP("fleet-trips")
Plate = Annotated[str, Field(pattern=r"^[A-Z0-9-]{2,10}$")]


@mcp.tool()
def vehicles() -> list[str]:
    """Plates of all vehicles."""
    return [v["plate"] for v in pages("/vehicles")]


@mcp.tool()
def trips(plate: Plate, limit: int = 50) -> list[dict]:
    """Latest trips of a vehicle."""
    return list(islice(pages(f"/vehicles/{plate}/trips"), min(limit, 500)))


@mcp.tool()
def fuel_report(month: Annotated[str, Field(pattern=r"^\d{4}-\d{2}$")]) -> dict[str, float]:
    """Litres per vehicle in a month."""
    litres: Counter = Counter()
    for stop in pages("/fuel", month=month):
        litres[stop["plate"]] += stop["litres"]
    return dict(litres.most_common())


def main() -> None:
    mcp.run()
