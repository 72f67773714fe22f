from datetime import date

from mcp.server.fastmcp import FastMCP

from .client import RatesClient
from .layout import table

mcp = FastMCP("hotel-rates")
_client = RatesClient()


@mcp.tool()
async def room_rates(hotel: str, arrival: date, departure: date) -> str:
    """Rates of a hotel for a stay."""
    nights = (departure - arrival).days
    if nights < 1:
        raise ValueError("departure must be after arrival")
    return table(await _client.rates(hotel, arrival, nights), nights)


@mcp.tool()
async def hold_room(rate_id: str, guest: str, guest_note: str = "") -> str:
    """Hold a room for one hour."""
    return await _client.hold(rate_id, guest, guest_note)


def main():
    mcp.run()
