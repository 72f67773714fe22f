from datetime import datetime

from mcp.server.fastmcp import FastMCP

from .donors import eligible_from
from .slots import Slots

mcp = FastMCP("blood-drive")
slots = Slots()


@mcp.tool()
async def book_slot(slot: str, donor: int) -> str:
    """Book a slot such as 2025-06-01T09:30; returns the code for cancelling."""
    day = datetime.fromisoformat(slot).date()
    if eligible_from(donor) > day:
        return f"not before {eligible_from(donor)}"
    return await slots.book(slot, donor)


@mcp.tool()
async def cancel_slot(slot: str, donor: int, code: str) -> str:
    """Cancel a booking with its code."""
    await slots.cancel(slot, donor, code)
    return "cancelled"


@mcp.tool()
def donor_card(donor: int) -> dict:
    """When a donor may come again."""
    return {"donor": donor, "eligible_from": eligible_from(donor).isoformat()}


def main() -> None:
    mcp.run()
