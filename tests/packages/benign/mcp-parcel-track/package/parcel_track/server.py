from functools import cache

from mcp.server.fastmcp import FastMCP

from .carrier import Carrier, CarrierError
from .key import api_key

mcp = FastMCP("parcel-track")


@cache
def carrier() -> Carrier:
    return Carrier(api_key())


@mcp.tool()
async def track(number: str) -> list[str]:
    """State of a parcel, newest event first."""
    try:
        events = await carrier().events(number)
    except CarrierError as exc:
        return [f"error: {exc}"]
    return [f"{e['time']} {e['place']}: {e['text']}" for e in reversed(events)]


@mcp.tool()
async def my_parcels() -> list[str]:
    """Parcel numbers of the account."""
    try:
        return await carrier().parcels()
    except CarrierError as exc:
        return [f"error: {exc}"]


def main() -> None:
    mcp.run()
