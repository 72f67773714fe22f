from fastmcp import Context, FastMCP

from .api import ShiptrackApi, ShiptrackError

mcp = FastMCP("shiptrack")
api = ShiptrackApi.from_settings()


@mcp.tool
async def track_parcel(number: str, ctx: Context) -> dict:
    """Where a parcel is now."""
    await ctx.debug(f"tracking {number}")
    try:
        return await api.get(f"parcels/{api.number(number)}")
    except ShiptrackError as e:
        return {"error": e.status}


@mcp.tool
async def create_label(recipient: str, street: str, city: str, weight_g: int) -> str:
    """Create a shipping label and return its download link."""
    label = await api.post("labels", {"recipient": recipient, "street": street, "city": city, "weight": weight_g})
    return label["pdf"]


def main() -> None:
    mcp.run()
