from mcp.server.fastmcp import FastMCP

from .hub import Hub

mcp = FastMCP("thermostat-hub")
hub = Hub()


@mcp.tool()
async def room_temperature(room: str) -> float:
    """Temperature of a room in degrees Celsius."""
    return (await hub.get(f"rooms/{hub.room(room)}"))["temperature"]


@mcp.tool()
async def set_target(room: str, celsius: float) -> str:
    """Set the target temperature of a room."""
    if not 5 <= celsius <= 28:
        return "the target must be between 5 and 28 degrees"
    await hub.put(f"rooms/{hub.room(room)}", {"target": celsius})
    return f"{room}: {celsius}"


@mcp.tool()
async def hub_status() -> dict:
    """State of the hub."""
    return await hub.get("status")


def main():
    mcp.run()
