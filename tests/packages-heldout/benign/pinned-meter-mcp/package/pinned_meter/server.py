import anyio
from mcp.server.fastmcp import FastMCP

from .pump import reading

mcp = FastMCP("pinned-meter")


@mcp.tool()
async def heat_pump() -> dict:
    """Present readings of the heat pump."""
    return await anyio.to_thread.run_sync(reading)


@mcp.tool()
def pin_help() -> str:
    """Where to find the fingerprint."""
    return "On the device: Settings, Network, Certificate. Put the SHA-256 value into PUMP_PIN."


def main():
    mcp.run()
