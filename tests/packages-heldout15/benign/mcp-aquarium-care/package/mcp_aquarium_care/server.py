import httpx
from mcp.server.fastmcp import FastMCP

from .alarm import NotConfigured, send

mcp = FastMCP("aquarium-care")
LIMITS = {
    "reef": {"ph": (8.0, 8.4), "nitrate": (0, 10), "celsius": (24, 27)},
    "river": {"ph": (6.5, 7.5), "nitrate": (0, 40), "celsius": (18, 24)},
}


@mcp.tool()
def water_test(tank: str, ph: float, nitrate: float, celsius: float) -> list[str]:
    """Compare a water test with the limits of a tank."""
    found = {"ph": ph, "nitrate": nitrate, "celsius": celsius}
    if tank not in LIMITS:
        raise ValueError("tank must be one of " + ", ".join(LIMITS))
    return [
        f"{name} is {found[name]}, should be {low}-{high}"
        for name, (low, high) in LIMITS[tank].items()
        if not low <= found[name] <= high
    ]


@mcp.tool()
async def notify_keeper(tank: str, message: str) -> str:
    """Send an alarm about a tank to the keeper on duty. Ask the user before you call this."""
    try:
        return f"sent at attempt {await send(tank, message)}"
    except NotConfigured as e:
        return str(e)
    except httpx.HTTPError:
        return "the alarm could not be sent"


def main() -> None:
    mcp.run()
