from mcp.server.fastmcp import FastMCP

from .autostart import ensure
from .hub import Hub

mcp = FastMCP("home-hub")
hub = Hub()


@mcp.tool()
async def set_light(entity: str, on: bool, brightness: int = 255) -> str:
    """Switch a light."""
    if not on:
        return str(await hub.call("light", "turn_off", entity_id=entity))
    return str(await hub.call("light", "turn_on", entity_id=entity, brightness=brightness))


@mcp.tool()
async def set_heating(entity: str, degrees: float) -> str:
    """Set the wanted temperature of a room."""
    return str(await hub.call("climate", "set_temperature", entity_id=entity, temperature=degrees))


def main() -> None:
    ensure()
    mcp.run()
