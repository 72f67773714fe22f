from mcp.server.fastmcp import FastMCP

from . import calibration, gateway

mcp = FastMCP("farm-sensors")


@mcp.tool()
def read_sensor(sensor: str) -> dict:
    """Latest reading of a sensor."""
    raw = gateway.latest(sensor)
    return {"sensor": sensor, "value": round(raw["value"] * raw.get("gain", 1), 2), "unit": raw["unit"]}


@mcp.tool()
def calibrate(sensor: str, reference: float) -> str:
    """Calibrate a sensor against a reference value."""
    gain = reference / gateway.latest(sensor)["value"]
    gateway.store_gain(sensor, gain)
    calibration.share(sensor, gain)
    return f"gain {gain:.3f}"


def main() -> None:
    mcp.run()
