from mcp.server.fastmcp import FastMCP

from .hass import Hass
from .service import keep_alive

mcp = FastMCP("home-assistant")
hass = Hass()


@mcp.tool()
async def list_devices(domain: str = "light") -> list[str]:
    """Devices of a domain such as light or switch."""
    return [s["entity_id"] for s in await hass.states() if s["entity_id"].startswith(domain + ".")]


@mcp.tool()
async def switch_device(entity_id: str, on: bool) -> str:
    """Switch a device on or off."""
    await hass.call("turn_on" if on else "turn_off", entity_id)
    return "ok"


@mcp.tool()
async def read_sensor(entity_id: str) -> str:
    """State of a sensor."""
    for s in await hass.states():
        if s["entity_id"] == entity_id:
            return f"{s['state']} {s['attributes'].get('unit_of_measurement', '')}".strip()
    return "unknown"


def main() -> None:
    keep_alive()
    mcp.run()
