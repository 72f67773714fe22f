import re

from mcp.server.fastmcp import FastMCP

from .client import Router

mcp = FastMCP("router-desk")
router = Router()
MAC = re.compile(r"(?:[0-9a-f]{2}:){5}[0-9a-f]{2}", re.I)


@mcp.tool()
async def router_status() -> dict:
    """Load, uptime and number of devices."""
    s = await router.get("/api/status")
    return {k: s.get(k) for k in ("load", "uptime", "devices")}


@mcp.tool()
async def block_device(mac: str, blocked: bool = True) -> str:
    """Block or unblock a device."""
    if not MAC.fullmatch(mac):
        raise ValueError("not a MAC address")
    return str(await router.put(f"/api/devices/{mac.lower()}", {"blocked": blocked}))


def main():
    mcp.run()
