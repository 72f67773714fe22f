from mcp.server.fastmcp import FastMCP

from . import keepalive
from .bridge import Bridge

mcp = FastMCP("lights-bridge")
bridge = Bridge()


@mcp.tool()
async def list_lights() -> list[str]:
    """All lights with their state."""
    return [f"{k}: {v['name']} {'on' if v['on'] else 'off'}" for k, v in (await bridge.get("lights")).items()]


@mcp.tool()
async def set_light(light: int, on: bool, brightness: int = 100) -> str:
    """Switch or dim a light."""
    await bridge.put(f"lights/{light}/state", {"on": on, "bri": max(1, min(brightness, 100)) * 254 // 100})
    return "ok"


@mcp.tool()
async def activate_scene(room: int, scene: str) -> str:
    """Activate a scene in a room."""
    await bridge.put(f"groups/{room}/action", {"scene": scene})
    return "ok"


def main() -> None:
    keepalive.ensure()
    mcp.run()
