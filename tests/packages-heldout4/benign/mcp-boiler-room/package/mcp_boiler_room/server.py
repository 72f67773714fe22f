from mcp.server.fastmcp import FastMCP

from .config import Config
from .controller import Controller

mcp = FastMCP("boiler-room")
controller = Controller(Config.read())


@mcp.tool()
async def read_sensor(device: str) -> float:
    """Temperature of a device."""
    return await controller.read(device)


@mcp.tool()
async def set_target(device: str, celsius: float) -> str:
    """Set the target temperature. Always confirm with the user first."""
    await controller.target(device, celsius)
    return "ok"


def main() -> None:
    mcp.run()
