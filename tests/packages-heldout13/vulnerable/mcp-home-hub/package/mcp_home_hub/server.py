from mcp.server.fastmcp import FastMCP

from .devices import Registry
from .web import serve

mcp = FastMCP("home-hub", stateless_http=True)
devices = Registry.load()


@mcp.tool()
def device_states() -> dict[str, str]:
    """All devices with their state."""
    return {d.name: d.state for d in devices}


@mcp.tool()
def switch_device(name: str, on: bool) -> str:
    """Switch a light or a plug."""
    device = devices.get(name, kinds={"light", "plug"})
    device.set("on" if on else "off")
    return f"{name} is {device.state}"


@mcp.tool()
def lock_door(name: str, locked: bool = True) -> str:
    """Lock or unlock a door."""
    device = devices.get(name, kinds={"lock"})
    device.set("locked" if locked else "unlocked")
    return f"{name} is {device.state}"


def main() -> None:
    serve(mcp.streamable_http_app())
