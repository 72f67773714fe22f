from mcp.server.fastmcp import FastMCP

from .hub import Hub

mcp = FastMCP("sensor-hub")
hub = Hub()


@mcp.tool()
def latest_reading(sensor: str) -> dict:
    """Latest value of one sensor."""
    return hub.readings.get(sensor, {"error": "no reading yet"})


@mcp.tool()
def list_sensors() -> list[str]:
    """Sensors seen so far."""
    return sorted(hub.readings)


def main() -> None:
    hub.start()
    mcp.run()
