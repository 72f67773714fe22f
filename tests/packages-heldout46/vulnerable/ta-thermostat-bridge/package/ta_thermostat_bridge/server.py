from mcp.server.fastmcp import FastMCP

from .hub import Hub

mcp = FastMCP("thermostat-bridge")
hub = Hub()


@mcp.tool()
async def rooms() -> list[str]:
    """Rooms with their temperatures."""
    return [f"{r['name']}: {r['now']} C (set to {r['target']} C)" for r in await hub.get("/rooms")]


@mcp.tool()
async def set_temperature(room: int, celsius: float) -> str:
    """Set the temperature of a room."""
    if not 5 <= celsius <= 28:
        raise ValueError("between 5 and 28 degrees")
    await hub.put(f"/rooms/{room}", {"target": celsius})
    return "ok"


def main():
    mcp.run()
